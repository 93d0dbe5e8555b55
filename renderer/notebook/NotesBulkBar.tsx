import { type FormEvent, type ReactNode, useState } from 'react';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { ColourButtons } from '../notes/ColourButtons.tsx';
import { stopRun, useBulkRun } from '../state/bulk-run.ts';
import { changeNotes } from './change-notes.ts';
import { useNotes } from './notes-store.ts';

/** What can be done with the selected notes at once. */
export function NotesBulkBar({ rows }: { readonly rows: readonly NoteRow[] }): ReactNode {
  const [tag, setTag] = useState('');
  const progress = useBulkRun((run) => run.progress);
  const trouble = useBulkRun((run) => run.trouble);
  const removed = !rows.every(({ note }) => note.removed);
  const addTag = (event: FormEvent) => {
    event.preventDefault();
    if (tag.trim() === '') return;
    void changeNotes(rows, { tags: [tag.trim()] });
    setTag('');
  };
  return (
    <section className="notes-bulk" aria-label="Selected notes">
      <b>{rows.length === 1 ? '1 note' : `${rows.length} notes`}</b>
      {progress !== null ? (
        <>
          <span role="status">
            {progress.doing} {progress.done} of {progress.total}
          </span>
          <button type="button" className="button" onClick={stopRun}>
            Stop
          </button>
        </>
      ) : (
        <>
          <ColourButtons pressed={null} onChoose={(colour) => void changeNotes(rows, { colour })} />
          <form onSubmit={addTag} className="notes-bulk-tag">
            <input
              className="field"
              aria-label="Tag to add"
              placeholder="Add a tag"
              maxLength={60}
              dir="auto"
              value={tag}
              onChange={(event) => setTag(event.target.value)}
            />
          </form>
          <button type="button" className="button" onClick={() => void changeNotes(rows, { removed })}>
            {removed ? 'Delete' : 'Restore'}
          </button>
          <button type="button" className="text-button" onClick={() => useNotes.setState({ selected: new Set() })}>
            Clear
          </button>
        </>
      )}
      {trouble !== null && <span className="problem">{trouble}</span>}
    </section>
  );
}
