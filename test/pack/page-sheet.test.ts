import { expect, test } from 'vitest';
import { pageSheet } from '../../renderer/pack/page-sheet.ts';

const frame = { name: 'briefing-c', label: 'C', title: 'Tokens', foot: 'C01 to C09.' };

test('a title can’t end its string or its rule', () => {
  const sheet = pageSheet('a4', [{ ...frame, title: 'a"; } </style> \\ \n@page { size: A0 }' }], '22 Nov 2026');
  expect(sheet).toContain('"a\\22 ; } \\3c /style> \\5c  \\a @page { size: A0 }"');
});

test('each paper has its size', () => {
  expect(pageSheet('a4', [frame], '')).toContain('@page { size: A4;');
  expect(pageSheet('letter', [frame], '')).toContain('@page { size: letter;');
});

test('each part has a page of its own with its head, its folio and its foot', () => {
  const sheet = pageSheet('a4', [frame], '22 Nov 2026');
  expect(sheet).toContain('@page briefing-c {');
  for (const words of ['"C"', '"Tokens"', 'counter(page)', '"C01 to C09."', '"22 Nov 2026"']) {
    expect(sheet).toContain(`content: ${words};`);
  }
});
