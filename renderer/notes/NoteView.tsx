import type { ReactNode } from 'react';
import type { Note } from '../../shared/notes/entry.ts';
import { momentOf } from '../app/local-time.ts';
import { removeNote, useNoteDrafts } from '../state/note-drafts.ts';
import { useSession } from '../state/session.ts';
import { Markdown } from './Markdown.tsx';

/** A note as it stands: its text, who wrote it and when. */
export function NoteView({ note }: { readonly note: Note }): ReactNode {
  const writable = useSession((session) => session.writable);
  return (
    <article className="note" aria-label={`Note by ${note.author.name}`}>
      <Markdown text={note.text} />
      <p className="note-by">
        {note.author.name}, {momentOf(note.changed, new Date())}
        {note.changed !== note.created && ', edited'}
        {writable && (
          <span className="note-actions">
            <button
              type="button"
              className="text-button"
              onClick={() => useNoteDrafts.getState().open(note.claim, note)}
            >
              Edit
            </button>
            <button type="button" className="text-button" onClick={() => void removeNote(note.claim, note.id)}>
              Delete
            </button>
          </span>
        )}
      </p>
    </article>
  );
}
