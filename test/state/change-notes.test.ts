import { beforeEach, expect, test, vi } from 'vitest';
import type { Notebooks } from '../../electron/services/notebook/open-notebooks.ts';
import { changeNotes } from '../../renderer/notebook/change-notes.ts';
import { stopRun } from '../../renderer/state/bulk-run.ts';
import { useNotebook } from '../../renderer/state/notebook-store.ts';
import { useStatusBar } from '../../renderer/state/status-bar-store.ts';
import { useUndo } from '../../renderer/state/undo-store.ts';
import type { NoteDraft } from '../../shared/notes/entry.ts';
import { type NoteRow, noteRows } from '../../shared/notes/note-rows.ts';
import { against, draftNote, freshFolder, notebooksIn, valueIn } from '../services/reader.ts';

/** Ada's notebooks behind the window's host, with three notes of hers. */
let notebooks: Notebooks;
/** What happens once a save has been answered. */
let afterSave: () => void;

function rows(): readonly NoteRow[] {
  const { notes, layers, forks, current } = useNotebook.getState();
  const nowhere = { placements: new Map(), sections: new Map(), claims: new Map(), colours: {} };
  return noteRows(notes, { own: layers.own, ...nowhere, standing: current, forks, stale: new Set() });
}

const tags = () =>
  useNotebook
    .getState()
    .notes.map((note) => note.tags.join(' '))
    .sort();
const said = () => useStatusBar.getState().toast?.text;

beforeEach(async () => {
  useNotebook.setState({ notes: [], flags: [], forks: new Map(), current: new Map() });
  useUndo.setState({ past: [], future: [] });
  afterSave = () => undefined;
  notebooks = notebooksIn(await freshFolder());
  const hostTransport = async (_: string, [draft]: readonly [NoteDraft]) => {
    const answer = await notebooks.saveNote(draft, against);
    afterSave();
    return { answer };
  };
  vi.stubGlobal('window', { hostTransport });
  for (const text of ['one', 'two', 'three']) valueIn(await notebooks.saveNote(draftNote(text), against));
  useNotebook.getState().begin([valueIn(await notebooks.read('c'))]);
  return () => notebooks.close();
});

test('undoing a change of many notes that was stopped goes on where it stopped, and is done again whole', async () => {
  await changeNotes(rows(), { tags: ['ask'] });
  expect(tags()).toEqual(['ask', 'ask', 'ask']);
  expect(said()).toBe('3 notes tagged.');
  afterSave = stopRun;
  await useUndo.getState().undo();
  expect(tags()).toEqual(['', 'ask', 'ask']);
  expect(said()).toBe('Stopped after 1 of 3.');
  afterSave = () => undefined;
  await useUndo.getState().undo();
  expect(tags()).toEqual(['', '', '']);
  await useUndo.getState().redo();
  expect(tags()).toEqual(['ask', 'ask', 'ask']);
  expect(said()).toBe('Done again: change of 3 notes.');
});

test('what was written on a note after it was changed with others stays when that is undone', async () => {
  await changeNotes(rows(), { colour: 'plum' });
  await changeNotes(rows().slice(0, 1), { tags: ['later'] });
  useUndo.setState(({ past }) => ({ past: past.slice(0, 1) }));
  await useUndo.getState().undo();
  expect(useNotebook.getState().notes.map(({ colour }) => colour)).toEqual([null, null, null]);
  expect(tags()).toEqual(['', '', 'later']);
});
