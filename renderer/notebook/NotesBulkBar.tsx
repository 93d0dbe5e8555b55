import { type FormEvent, type ReactNode, useState } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { BulkTrouble } from '../ledger/BulkTrouble.tsx';
import { ColourButtons } from '../notes/ColourButtons.tsx';
import { stopRun, useBulkRun } from '../state/bulk-run.ts';
import { changeNotes } from './change-notes.ts';
import { clearNoteSelection } from './notes-store.ts';

/** What can be done with the selected notes at once, and how far it is; there only while something is. */
export function NotesBulkBar({ rows }: { readonly rows: readonly NoteRow[] }): ReactNode {
  const [tag, setTag] = useState('');
  const { progress, trouble, stopping } = useBulkRun();
  const removed = !rows.every(({ note }) => note.removed);
  const addTag = (event: FormEvent) => {
    event.preventDefault();
    if (tag.trim() === '') return;
    void changeNotes(rows, { tags: [tag.trim()] });
    setTag('');
  };
  if (rows.length === 0 && progress === null && trouble === null) return null;
  return (
    <section className="notes-bulk" aria-label={t`Selected notes`}>
      <BulkTrouble />
      {progress !== null ? (
        <>
          <span role="status">{t`${progress.doing} ${progress.done} of ${progress.total}`}</span>
          <button type="button" className="button" disabled={stopping} onClick={stopRun}>
            {t`Stop`}
          </button>
        </>
      ) : rows.length === 0 ? null : (
        <>
          <b>{counted(rows.length, 'note')}</b>
          <ColourButtons pressed={null} onChoose={(colour) => void changeNotes(rows, { colour })} />
          <form onSubmit={addTag} className="notes-bulk-tag">
            <input
              className="field"
              aria-label={t`Tag to add`}
              placeholder={t`Add a tag`}
              maxLength={60}
              dir="auto"
              value={tag}
              onChange={(event) => setTag(event.target.value)}
            />
          </form>
          <button type="button" className="button" onClick={() => void changeNotes(rows, { removed })}>
            {removed ? t`Delete` : t`Restore`}
          </button>
          <button type="button" className="text-button" onClick={clearNoteSelection}>
            {t`Clear`}
          </button>
        </>
      )}
    </section>
  );
}
