import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import type { NoteDraft } from '../../shared/notes/entry.ts';
import { draftOf } from '../../shared/notes/note-draft.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { batchEntry } from '../state/batch-entry.ts';
import { runEach, useBulkRun } from '../state/bulk-run.ts';
import { noteOf, partOf, writeNote } from '../state/note-actions.ts';
import { say } from '../state/status-bar-store.ts';
import { type UndoEntry, useUndo } from '../state/undo-store.ts';

/** What can be set on several notes at once; tags are added to those a note has. */
export type NotesChange = Partial<Pick<NoteDraft, 'removed' | 'colour' | 'tags'>>;

/** A note that was changed, and what was changed of it. */
interface NoteStep {
  readonly row: NoteRow;
  readonly before: NotesChange;
  readonly after: NotesChange;
}

/**
 * Changes a part of several notes, one after the other, as one action that can be undone. Colleagues' notes stay as
 * they are, and are told.
 */
export async function changeNotes(rows: readonly NoteRow[], change: NotesChange): Promise<void> {
  if (useBulkRun.getState().progress !== null) {
    say(t`Other notes are still being written. Stop that first, or wait.`);
    return;
  }
  const steps = await runEach({ doing: t`Changing notes`, kept: t`stay as they are` }, rows, async (row) => {
    const old = draftOf(noteOf(row.note.id) ?? row.note);
    const tags = change.tags !== undefined && { tags: [...new Set([...old.tags, ...change.tags])] };
    const step: NoteStep = { row, before: partOf(old, change), after: { ...change, ...tags } };
    const outcome = await write(step, step.after);
    return 'saved' in outcome ? { saved: step } : outcome;
  });
  if (steps.length === 0) return;
  useUndo.getState().push(entryOf(steps));
  say(`${counted(steps.length, 'note')} ${doneWords(change)}.`, () => void useUndo.getState().undo());
}

/** A batch is undone and done again at once, on the notes as they stand by then. */
function entryOf(steps: readonly NoteStep[]): UndoEntry {
  const words = { doing: t`Changing notes`, kept: t`stay as they are` };
  return batchEntry(t`change of ${counted(steps.length, 'note')}`, steps, {
    undo: { ...words, write: (step) => write(step, step.before) },
    redo: { ...words, write: (step) => write(step, step.after) },
  });
}

function write({ row }: NoteStep, change: NotesChange): ReturnType<typeof writeNote> {
  return writeNote({ ...draftOf(noteOf(row.note.id) ?? row.note), ...change });
}

function doneWords({ removed, tags }: NotesChange): string {
  if (removed === true) return t`put in the trash`;
  if (removed === false) return 'restored';
  return tags === undefined ? 'recoloured' : 'tagged';
}
