import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { Key } from '../app/Key.tsx';
import { runCommand } from '../app/run-command.ts';
import { sentence } from '../app/sentence.ts';
import { useNoteDrafts } from '../state/note-drafts.ts';
import { useNotebookComing } from '../state/notebook-coming.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useSession } from '../state/session.ts';
import { NoteEditor } from './NoteEditor.tsx';

const NoteView = lazy(() => import('./NoteView.tsx').then((module) => ({ default: module.NoteView })));

/** All that is noted on the claim, the newest last, and the one being written. */
export function NotesSection({ claim }: { readonly claim: Claim }): ReactNode {
  const all = useNotebook((notebook) => notebook.notes);
  const draft = useNoteDrafts((notes) => notes.drafts.get(claim.id));
  const writable = useSession((session) => session.writable);
  const coming = useNotebookComing((notebook) => notebook.coming !== null);
  const layers = useNotebook((notebook) => notebook.layers);
  const on = useMemo(
    () => visibleNotes(all, layers).filter((note) => note.claim === claim.id && note.reply === null && !note.removed),
    [all, layers, claim.id],
  );
  const notes = on.filter((note) => note.id !== draft?.note);
  const { open, close } = useNoteDrafts.getState();

  // Going on to another claim is finishing the note: what is written is saved, and a refused save keeps it open.
  useEffect(() => () => void close(claim.id), [claim.id, close]);

  return (
    <section className="evidence-section notes">
      <h3>
        {t`Notes`}
        {writable && draft === undefined && (
          <button
            type="button"
            className="key-button"
            aria-label={notes.length === 0 ? t`Write a note` : t`Edit the note`}
            onClick={() => runCommand('note')}
          >
            <Key name="N" />
          </button>
        )}
      </h3>
      <Suspense fallback={null}>
        {notes.map((note) => (
          <NoteView key={note.id} note={note} />
        ))}
      </Suspense>
      {draft !== undefined && <NoteEditor key={claim.id} label={t`Note on ${claim.number}`} draft={draft} />}
      {coming && <p className="muted">{t`The notes are still being read.`}</p>}
      {!coming && !writable && notes.length === 0 && <p className="muted">{t`No notes. This profile is read-only.`}</p>}
      {!coming && writable && notes.length === 0 && draft === undefined && (
        <p className="muted">{sentence`Press ${<Key name="N" />} to write the first note.`}</p>
      )}
      {writable && notes.length > 0 && draft === undefined && (
        <button type="button" className="text-button" onClick={() => open(claim.id, null)}>
          {t`Add another note`}
        </button>
      )}
    </section>
  );
}
