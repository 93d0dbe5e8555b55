import { expect, test } from 'vitest';
import { noteKind } from '../../shared/notes/note-kind.ts';
import { noteOf } from '../support/note-of.ts';

test('a note is told by what it holds: an answer, words, a bookmark or a colour, in this order', () => {
  expect(noteKind(noteOf('c_a', 'words', { reply: '00000000-0000-4000-8000-00000000000a' }))).toBe('reply');
  expect(noteKind(noteOf('c_a', 'words', { colour: 'sage', bookmark: true }))).toBe('note');
  expect(noteKind(noteOf('c_a', ' \n', { colour: 'sage', bookmark: true }))).toBe('bookmark');
  expect(noteKind(noteOf('c_a', '', { colour: 'sage' }))).toBe('highlight');
  expect(noteKind(noteOf('c_a', ''))).toBe('note');
});
