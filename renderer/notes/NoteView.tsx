import type { ReactNode } from 'react';
import type { Note } from '../../shared/notes/entry.ts';
import { momentOf } from '../app/local-time.ts';
import { type ChartPlace, removeNote, useNoteDrafts } from '../state/note-drafts.ts';
import { useSession } from '../state/session.ts';
import { ChartReference } from './ChartReference.tsx';
import { Markdown } from './Markdown.tsx';

interface NoteViewProps {
  readonly note: Note;
  /** Where on a chart it is shown and edited; null where it is shown with its claim. */
  readonly place?: ChartPlace | null;
}

/** A note as it stands: its text, what it is on where that is not its claim alone, who wrote it and when. */
export function NoteView({ note, place = null }: NoteViewProps): ReactNode {
  const writable = useSession((session) => session.writable);
  return (
    <article className="note" aria-label={`Note by ${note.author.name}`}>
      <Markdown text={note.text} />
      {place === null && note.chart !== undefined && <ChartReference chart={note.chart} datum={note.datum ?? null} />}
      <p className="note-by">
        {note.author.name}, {momentOf(note.changed, new Date())}
        {note.changed !== note.created && ', edited'}
        {writable && (
          <span className="note-actions">
            <button
              type="button"
              className="text-button"
              onClick={() => useNoteDrafts.getState().open(note.claim, note, place)}
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
