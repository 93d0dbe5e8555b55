import { expect, test } from 'vitest';
import { pageSheet } from '../../renderer/pack/page-sheet.ts';

const marks = { id: '0123456789ab', asOf: '22 Nov 2026', label: 'Internal: “draft”', ink: 'colour' as const };
const frame = { name: 'briefing-c', label: 'C', title: 'Tokens', foot: 'C01 to C09.' };

test('a title can’t end its string or its rule', () => {
  const sheet = pageSheet('a4', [{ ...frame, title: 'a"; } </style> \\ \n@page { size: A0 }' }], marks);
  expect(sheet).toContain('"a\\22 ; } \\3c /style> \\5c  \\a @page { size: A0 }"');
});

test('each paper has its size', () => {
  expect(pageSheet('a4', [frame], marks)).toContain('@page { size: A4;');
  expect(pageSheet('letter', [frame], marks)).toContain('@page { size: letter;');
});

test('each part has a page of its own with its head, its folio and its foot', () => {
  const sheet = pageSheet('a4', [frame], marks);
  expect(sheet).toContain('@page briefing-c {');
  for (const words of ['"C"', '"Tokens"', 'counter(page)', '"Internal: “draft”"']) {
    expect(sheet).toContain(`content: ${words};`);
  }
  expect(sheet).toContain('"C01 to C09.\\a As of 22 Nov 2026. Pack 0123456789ab."');
});

test('a label of one long word may break', () => {
  const sheet = pageSheet('a4', [frame], { ...marks, label: 'W'.repeat(45) });
  expect(sheet).toContain(`content: "${['W'.repeat(20), 'W'.repeat(20), 'W'.repeat(5)].join('\u200B')}";`);
});

test('a cover bears no running head, and without a label the foot has the whole width', () => {
  const sheet = pageSheet('a4', [{ ...frame, label: null, wide: true }], { ...marks, label: null });
  expect(sheet).not.toContain('@top-left {');
  expect(sheet).toMatch(/@bottom-left \{[^}]*width: 682px/);
});
