import type { NoteDraft } from '../../shared/notes/entry.ts';
import { draftOf } from '../../shared/notes/note-draft.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { runEach, useBulkRun } from '../state/bulk-run.ts';
import { host } from '../state/host-client.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { markSaved, say } from '../state/status-bar-store.ts';
import { useUndo } from '../state/undo-store.ts';

/** What can be set on several notes at once; tags are added to those a note has. */
export type NotesChange = Partial<Pick<NoteDraft, 'removed' | 'colour' | 'tags'>>;

/**
 * Changes a part of several notes, one after the other, as one action that can be undone. Colleagues' notes stay as
 * they are, and are told.
 */
export async function changeNotes(rows: readonly NoteRow[], change: NotesChange): Promise<void> {
  const before = rows.map(({ note }) => draftOf(note));
  const after = before.map((draft) => ({
    ...draft,
    ...change,
    ...(change.tags !== undefined && { tags: [...new Set([...draft.tags, ...change.tags])] }),
  }));
  const saved = await saveAll(after);
  const { trouble } = useBulkRun.getState();
  if (saved.length === 0) {
    if (trouble !== null) say(trouble);
    return;
  }
  const ids = new Set(saved);
  // Undone and done again on the notes as they stand by then.
  const again = (drafts: readonly NoteDraft[]) =>
    drafts.filter(({ id }) => id !== null && ids.has(id)).map((draft) => ({ ...draft, clock: null }));
  const [undone, redone] = [again(before), again(after)];
  const count = saved.length === 1 ? 'One note' : `${saved.length} notes`;
  useUndo.getState().push({
    label: `change of ${count.toLowerCase()}`,
    undo: async () => (await saveAll(undone)).length > 0,
    redo: async () => (await saveAll(redone)).length > 0,
  });
  const told = trouble === null ? '' : ` ${trouble}`;
  say(`${count} ${doneWords(change)}.${told}`, () => void useUndo.getState().undo());
}

function doneWords({ removed, tags }: NotesChange): string {
  if (removed === true) return 'put in the trash';
  if (removed === false) return 'restored';
  return tags === undefined ? 'recoloured' : 'tagged';
}

/** The ids of the notes that were saved; what was refused is the run’s trouble. */
async function saveAll(drafts: readonly NoteDraft[]): Promise<readonly string[]> {
  return runEach({ doing: 'Changing notes', kept: 'stay as they are' }, drafts, async (draft) => {
    const saved = await host.saveNote(draft);
    if (!saved.ok) return { refusal: saved.message };
    useNotebook.getState().putNote(saved.value);
    markSaved(saved.value.changed);
    return { saved: saved.value.id };
  });
}
