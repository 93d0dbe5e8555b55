import { expect, test } from 'vitest';
import {
  type NotePlaceWords,
  noteMarkdown,
  placeholders,
  unknownPlaceholders,
  usualTemplate,
} from '../../shared/exchange/markdown-template.ts';
import { noteOf } from '../support/note-of.ts';

const place: NotePlaceWords = {
  briefing: 'c',
  title: 'Tokens by the trillion',
  number: 'C17',
  statement: 'A token costs less.',
  status: 'Disputed',
  colourNames: { straw: 'To ask' },
};
const passage = { exact: 'one\ntwo', prefix: '', suffix: '', start: 0, end: 7, edition: 'e'.repeat(64) };

test('the usual template gives quote, number, text, colour by its own name, tags, author, day and link', () => {
  const note = noteOf('c_price', 'Ask **why**.', { passage, colour: 'straw', tags: ['to do'] });
  expect(noteMarkdown(usualTemplate, note, place)).toBe(
    [
      '### C17\n',
      '> one\n> two\n',
      'Ask **why**.\n',
      '- Note by A reader, 22 Nov 2026',
      '- Colour: To ask',
      '- Tags: #to-do',
      '- Flag: Disputed',
      '- <claimbook://claim/c_price>\n',
    ].join('\n'),
  );
});

test('a line that would say nothing is left out', () => {
  const note = noteOf('c_price', 'Why?');
  expect(noteMarkdown(usualTemplate, note, { ...place, status: null })).not.toMatch(/^>|Colour|Tags|Flag/m);
});

test('every placeholder stands for something, and one that stands for nothing is named', () => {
  const all = Object.keys(placeholders).map((name) => `{{${name}}}`);
  expect(unknownPlaceholders(`${usualTemplate}${all.join(' ')}`)).toEqual([]);
  expect(unknownPlaceholders('{{quote}} {{ quot }} {{constructor}} {{quot}}')).toEqual(['quot', 'constructor']);
  const note = noteOf('c_price', 'x', { passage, colour: 'straw', tags: ['a'], chart: 'c-prices' });
  for (const mark of all) expect(noteMarkdown(`a ${mark}`, note, place), mark).not.toMatch(/^a\s*$|\{\{/);
});

test('words with marks in them stay words, and no script of a note comes alive in another program', () => {
  const note = noteOf('c_price', '<script>alert(1)</script> <https://example.org/> 1 < 2', {
    passage: { ...passage, exact: '*not* <b>bold</b>' },
    author: { id: noteOf('c_price', '').author.id, name: '[x](javascript:y)' },
  });
  const set = noteMarkdown(usualTemplate, note, place);
  expect(set).toContain('\\<script\\>alert(1)\\</script\\> [https://example.org/](<https://example.org/>) 1 \\< 2');
  expect(set).toContain('> \\*not\\* \\<b\\>bold\\</b\\>');
  expect(set).toContain('by \\[x\\](javascript:y),');
});

test('what a note says is never taken for a placeholder', () => {
  const note = noteOf('c_price', '{{author}}');
  expect(noteMarkdown('{{text}}', note, place)).toBe('{{author}}\n');
});
