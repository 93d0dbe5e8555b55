import type { Note } from '../../shared/notes/entry.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { runEach } from './bulk-run.ts';
import { host } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { markSaved, say } from './status-bar-store.ts';

/** Writes the same note on each claim, and offers to take all of them back. */
export async function noteAll(claims: readonly RegisterClaim[], text: string): Promise<void> {
  const notes = await runEach({ doing: 'Noting', kept: 'have no new note' }, claims, ({ id, briefing }) =>
    save({ id: null, briefing, claim: id, text, removed: false }),
  );
  if (notes.length === 0) return;
  say(`A note is on ${notes.length === 1 ? 'one claim' : `${notes.length} claims`}.`, () => void removeAll(notes));
}

async function removeAll(notes: readonly Note[]): Promise<void> {
  const removed = await runEach({ doing: 'Removing', kept: 'keep their note' }, notes, (note) => {
    const { id, briefing, claim, text } = note;
    return save({ id, briefing, claim, text, removed: true });
  });
  if (removed.length > 0) say(`The note is off ${removed.length === 1 ? 'one claim' : `${removed.length} claims`}.`);
}

async function save(
  draft: Parameters<typeof host.saveNote>[0],
): Promise<{ readonly saved: Note } | { readonly refusal: string }> {
  const saved = await host.saveNote(draft);
  if (!saved.ok) return { refusal: saved.message };
  useNotebook.getState().putNote(saved.value);
  markSaved(saved.value.changed);
  return { saved: saved.value };
}
