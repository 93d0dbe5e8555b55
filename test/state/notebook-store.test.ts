import { expect, test } from 'vitest';
import { useNotebook } from '../../renderer/state/notebook-store.ts';
import { noteOf } from '../support/note-of.ts';

const note = noteOf('c_price', 'first');
const version = (text: string, run: string) => ({ ...note, text, clock: { ...note.clock, [run]: 1 } });
const [here, there] = [version('here', 'bbbbbbbbbbbb'), version('there', 'cccccccccccc')];

function textsOf(): readonly (readonly string[])[] {
  return [...useNotebook.getState().forks.values()].map((versions) => versions.map(({ text }) => text));
}

test('a version saved once more, unchanged, is not shown beside itself', () => {
  useNotebook.getState().begin([{ briefing: 'c', notes: [here], flags: [], forks: [[here, there]] }]);
  useNotebook.getState().putNote(structuredClone(here));
  expect(textsOf()).toEqual([['here', 'there']]);
});

test('a saved version that had not seen the one on show stands beside it; one that had takes its place', () => {
  useNotebook.getState().begin([{ briefing: 'c', notes: [here], flags: [], forks: [] }]);
  useNotebook.getState().putNote(there);
  expect(textsOf()).toEqual([['there', 'here']]);
  useNotebook.getState().putNote({ ...note, text: 'both', clock: { ...here.clock, ...there.clock, dddddddddddd: 1 } });
  expect(textsOf()).toEqual([]);
  expect(useNotebook.getState().notes.map(({ text }) => text)).toEqual(['both']);
});
