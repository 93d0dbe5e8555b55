import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { replyKey, useNoteDrafts } from '../state/note-drafts.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteView } from './NoteView.tsx';

/** The answers to a note, oldest first, and the one being written. */
export function NoteThread({ note }: { readonly note: Note }): ReactNode {
  const notes = useNotebook((notebook) => notebook.notes);
  const layers = useNotebook((notebook) => notebook.layers);
  const draft = useNoteDrafts(({ drafts }) => drafts.get(replyKey(note.id)));
  const replies = useMemo(
    () => visibleNotes(notes, layers).filter(({ reply, removed }) => reply === note.id && !removed),
    [notes, layers, note.id],
  );
  // An answer being written is shown once, in its field.
  const shown = replies.filter(({ id }) => id !== draft?.note);
  if (shown.length === 0 && draft === undefined) return null;
  return (
    <div className="note-thread">
      {shown.map((reply) => (
        <NoteView key={reply.id} note={reply} />
      ))}
      {draft !== undefined && <NoteEditor label={t`Reply to ${note.author.name}`} draft={draft} />}
    </div>
  );
}
