import { expect, test } from 'vitest';
import { useNotebook } from '../../renderer/state/notebook-store.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';

/** A note of a test's own, with two versions that had not seen each other. */
function forkedNote() {
  const note = noteOf('c_price', 'first');
  const version = (text: string, run: string) => ({ ...note, text, clock: { ...note.clock, [run]: 1 } });
  return { note, version, here: version('here', 'bbbbbbbbbbbb'), there: version('there', 'cccccccccccc') };
}

function textsOf(id: string): readonly string[] {
  return (useNotebook.getState().forks.get(id) ?? []).map(({ text }) => text);
}

test('a version saved once more, unchanged, is not shown beside itself', () => {
  const { note, here, there } = forkedNote();
  useNotebook.getState().begin([{ briefing: 'c', notes: [here], flags: [], forks: [[here, there]] }]);
  useNotebook.getState().putNote(structuredClone(here));
  expect(textsOf(note.id)).toEqual(['here', 'there']);
});

test('a saved version that had not seen the one on show stands beside it; one that had takes its place', () => {
  const { note, here, there } = forkedNote();
  useNotebook.getState().begin([{ briefing: 'c', notes: [here], flags: [], forks: [] }]);
  useNotebook.getState().putNote(there);
  expect(textsOf(note.id)).toEqual(['there', 'here']);
  useNotebook.getState().putNote({ ...note, text: 'both', clock: { ...here.clock, ...there.clock, dddddddddddd: 1 } });
  expect(textsOf(note.id)).toEqual([]);
  expect(
    useNotebook
      .getState()
      .notes.filter(({ id }) => id === note.id)
      .map(({ text }) => text),
  ).toEqual(['both']);
});

test('what is saved while a notebook is being read stays when what was read arrives', () => {
  const { note, version } = forkedNote();
  const claim = 'c_meanwhile';
  useNotebook.getState().begin([{ briefing: 'c', notes: [note], flags: [], forks: [] }]);
  const read = { briefing: 'c', notes: [note], flags: [], forks: [] };
  const [added, changed] = [noteOf(claim, 'meanwhile'), version('changed meanwhile', 'eeeeeeeeeeee')];
  const flag = flagOf(claim, 'verified');
  useNotebook.getState().putNote(added);
  useNotebook.getState().putNote(changed);
  useNotebook.getState().addFlag(flag);
  useNotebook.getState().begin([read]);
  const { notes, flags, current } = useNotebook.getState();
  const ids = new Set([note.id, added.id]);
  expect(
    notes
      .filter(({ id }) => ids.has(id))
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['changed meanwhile', 'meanwhile']);
  expect(flags).toEqual([flag]);
  expect(current.get(claim)).toEqual(flag);
  expect(textsOf(note.id)).toEqual([]);
});
