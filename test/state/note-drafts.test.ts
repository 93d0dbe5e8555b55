import { beforeEach, expect, test, vi } from 'vitest';
import type { Notebooks } from '../../electron/services/notebook/open-notebooks.ts';
import { changeNote } from '../../renderer/state/note-actions.ts';
import { flushDraft, flushDrafts, noteKey, useNoteDrafts } from '../../renderer/state/note-drafts.ts';
import { useNotebook } from '../../renderer/state/notebook-store.ts';
import { useUndo } from '../../renderer/state/undo-store.ts';
import type { Note, NoteDraft } from '../../shared/notes/entry.ts';
import { against, draftNote, freshFolder, notebooksIn, valueIn } from '../services/reader.ts';

/** Ada's notebooks behind the window's host, and a note of hers. */
let notebooks: Notebooks;
let note: Note;

async function reload(): Promise<void> {
  useNotebook.getState().begin([valueIn(await notebooks.read('c'))]);
}

beforeEach(async () => {
  useNotebook.setState({ notes: [], flags: [], forks: new Map(), current: new Map() });
  notebooks = notebooksIn(await freshFolder());
  const hostTransport = async (_: string, [draft]: readonly [NoteDraft]) => ({
    answer: await notebooks.saveNote(draft, against),
  });
  vi.stubGlobal('window', { hostTransport });
  note = valueIn(await notebooks.saveNote(draftNote('first'), against));
  await reload();
  return () => notebooks.close();
});

test('words typed while a newer version of their note is taken in stand beside it, and write over nothing', async () => {
  const { openNote, write, close } = useNoteDrafts.getState();
  openNote(note);
  await notebooks.merge('c', [{ ...note, text: 'elsewhere', clock: { ...note.clock, bbbbbbbbbbbb: 1 } }]);
  await reload();
  write(noteKey(note.id), 'typed');
  await close(noteKey(note.id));
  await reload();
  const versions = useNotebook.getState().forks.get(note.id) ?? [];
  expect(versions.map(({ text }) => text).sort()).toEqual(['elsewhere', 'typed']);
});

test('a colour, a bookmark and words set in one moment are all kept, in one version', async () => {
  const { openNote, write, close } = useNoteDrafts.getState();
  openNote(note);
  write(noteKey(note.id), 'typed');
  const changes = [{ colour: 'sage' }, { bookmark: true }] as const;
  await Promise.all([...changes.map((change) => changeNote(note.id, change, 'change')), close(noteKey(note.id))]);
  await reload();
  const { notes, forks } = useNotebook.getState();
  expect(notes).toMatchObject([{ text: 'typed', colour: 'sage', bookmark: true }]);
  expect(forks.size).toBe(0);
  for (let step = 0; step < 3; step += 1) await useUndo.getState().undo();
  await reload();
  expect(useNotebook.getState().notes).toMatchObject([{ text: 'first', colour: null, bookmark: false }]);
  expect(useNotebook.getState().forks.size).toBe(0);
});

test('tags added faster than they are saved are all kept', async () => {
  const add = (tag: string) => changeNote(note.id, ({ tags }) => ({ tags: [...tags, tag] }), 'tags of a note');
  await Promise.all([add('price'), add('sum')]);
  expect(useNotebook.getState().notes).toMatchObject([{ tags: ['price', 'sum'] }]);
  await useUndo.getState().undo();
  expect(useNotebook.getState().notes).toMatchObject([{ tags: ['price'] }]);
});

test('tags are read from a note’s words once it is finished, and undone with them', async () => {
  const { openNote, write, close } = useNoteDrafts.getState();
  const key = noteKey(note.id);
  openNote(note);
  write(key, 'first #pri');
  await flushDraft(key);
  expect(useNotebook.getState().notes).toMatchObject([{ text: 'first #pri', tags: [] }]);
  write(key, 'first #price');
  await close(key);
  await reload();
  expect(useNotebook.getState().notes).toMatchObject([{ text: 'first #price', tags: ['price'] }]);
  await useUndo.getState().undo();
  expect(useNotebook.getState().notes).toMatchObject([{ text: 'first', tags: [] }]);
  await useUndo.getState().redo();
  await reload();
  expect(useNotebook.getState().notes).toMatchObject([{ text: 'first #price', tags: ['price'] }]);
});

test('a note that is left open when all is saved is tagged by what its words come to', async () => {
  const { openNote, write, close } = useNoteDrafts.getState();
  const key = noteKey(note.id);
  openNote(note);
  write(key, '#pri');
  await flushDrafts();
  expect(useNotebook.getState().notes).toMatchObject([{ tags: ['pri'] }]);
  write(key, '#price');
  await close(key);
  expect(useNotebook.getState().notes).toMatchObject([{ tags: ['price'] }]);
});
