import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { draftOf, newDraft } from '../../shared/notes/note-draft.ts';
import { mostTags } from '../../shared/notes/tag-limits.ts';
import { writtenTags } from '../../shared/notes/written-tags.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { batchEntry } from './batch-entry.ts';
import { runEach } from './bulk-run.ts';
import { noteOf, writeNote } from './note-actions.ts';
import { say } from './status-bar-store.ts';
import { useUndo } from './undo-store.ts';

/** Writes the same note on each claim; all of them are undone and done again at once. */
export async function noteAll(claims: readonly RegisterClaim[], text: string): Promise<void> {
  const notes = await runEach({ doing: t`Noting`, kept: t`have no new note` }, claims, ({ id, briefing }) =>
    writeNote({ ...newDraft(briefing, id), text, tags: [...writtenTags(text)].slice(0, mostTags) }),
  );
  if (notes.length === 0) return;
  const [only] = notes;
  const number = claims.find(({ id }) => id === only?.claim)?.number;
  useUndo.getState().push(
    batchEntry(notes.length === 1 ? t`note on ${number ?? t`a claim`}` : counted(notes.length, 'note'), notes, {
      undo: { doing: t`Removing`, kept: t`keep their note`, write: (note) => setRemoved(note, true) },
      redo: { doing: t`Noting again`, kept: t`have no new note`, write: (note) => setRemoved(note, false) },
    }),
  );
  const on = notes.length === 1 ? t`one claim` : counted(notes.length, 'claim');
  say(t`A note is on ${on}.`, () => void useUndo.getState().undo());
}

/** Puts a note in the trash or takes it out, as it stands now. */
function setRemoved(note: Note, removed: boolean): ReturnType<typeof writeNote> {
  return writeNote({ ...draftOf(noteOf(note.id) ?? note), removed });
}
