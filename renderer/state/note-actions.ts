import { t } from '../../shared/language/t.ts';
import type { Note, NoteDraft } from '../../shared/notes/entry.ts';
import { draftOf } from '../../shared/notes/note-draft.ts';
import { noteKind } from '../../shared/notes/note-kind.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { useReading } from './reading-store.ts';
import { markSaved, say } from './status-bar-store.ts';
import { inTurn, useUndo } from './undo-store.ts';

/** A part of a note that an action sets. */
export type NoteChange = Partial<Omit<NoteDraft, 'id' | 'briefing' | 'clock'>>;

/** What a draft has in those fields that a change sets: what undoes it. */
export function partOf<Change extends NoteChange>(draft: NoteDraft, change: Change): Change {
  return Object.fromEntries(Object.entries(draft).filter(([field]) => field in change)) as Change;
}

/** A note by id, as it stands. */
export function noteOf(id: string): Note | undefined {
  return useNotebook.getState().notes.find((note) => note.id === id);
}

/** What a note is called in a sentence: `highlight`, `note on C17`. */
export function nameOf(note: Note): string {
  const number = note.claim === null ? undefined : useReading.getState().claims.get(note.claim)?.number;
  return number === undefined ? noteKind(note) : t`${noteKind(note)} on ${number}`;
}

/** Writes a draft; the note once it is on the disk, else why it is not. */
export async function writeNote(draft: NoteDraft): Promise<{ readonly saved: Note } | { readonly refusal: string }> {
  try {
    const saved = await host.saveNote(draft);
    if (!saved.ok) return { refusal: saved.message };
    useNotebook.getState().putNote(saved.value);
    markSaved(saved.value.changed);
    return { saved: saved.value };
  } catch (error) {
    return { refusal: t`Nothing was saved. ${sentenceOf(error)}` };
  }
}

/** Saves a draft; the note once it is on the disk, or null after saying why it is not. */
export async function saveNote(draft: NoteDraft): Promise<Note | null> {
  const outcome = await writeNote(draft);
  if ('saved' in outcome) return outcome.saved;
  say(outcome.refusal);
  return null;
}

/** Makes a note that can be undone: that puts it in the trash. Null where it was not saved. */
export async function addNote(draft: NoteDraft): Promise<Note | null> {
  const note = await saveNote(draft);
  if (note !== null) pushAdded(note);
  return note;
}

/** Lets a note that was just made be undone. */
export function pushAdded(note: Note): void {
  pushChange(note, nameOf(note), { removed: true }, { removed: false });
}

/**
 * Sets a part of a note so that it can be undone; null where it was not saved. `label` names the action. What depends
 * on how the note stands is given as a function of that: an earlier change may still be on its way.
 */
export function changeNote(
  id: string,
  asked: NoteChange | ((before: Note) => NoteChange),
  label: string,
): Promise<Note | null> {
  return inTurn(async () => {
    const before = noteOf(id);
    if (before === undefined) return null;
    const old = draftOf(before);
    const change = typeof asked === 'function' ? asked(before) : asked;
    const note = await saveNote({ ...old, ...change });
    if (note !== null) {
      pushChange(note, label, partOf(old, change), change);
    }
    return note;
  });
}

/** Lets a change that has been saved be undone and done again. */
export function pushChange({ id }: Note, label: string, undo: NoteChange, redo: NoteChange): void {
  useUndo.getState().push({ label, undo: () => setAgain(id, undo), redo: () => setAgain(id, redo) });
}

/** Moves a note to the trash, where it keeps all it had; the status bar says so, with Undo. */
export async function removeNote(id: string): Promise<void> {
  const note = noteOf(id);
  if (note === undefined) return;
  const name = nameOf(note);
  if ((await changeNote(id, { removed: true }, t`deletion of a ${name}`)) === null) return;
  say(t`The ${name} was deleted.`, () => void useUndo.getState().undo());
}

async function setAgain(id: string, change: NoteChange): Promise<boolean> {
  const note = noteOf(id);
  if (note === undefined) {
    say(t`The note is not there any more. Nothing was changed.`);
    return false;
  }
  return (await saveNote({ ...draftOf(note), ...change, clock: note.clock })) !== null;
}
