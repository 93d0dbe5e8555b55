import type { KeyboardEvent, ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { noteGroupings } from '../../shared/notes/note-groups.ts';
import { runCommand } from '../app/run-command.ts';
import { groupingWords } from './note-words.ts';
import { useNotes } from './notes-store.ts';

interface NoteFilterProps {
  readonly shown: number;
  /** What could not be read in it, in a sentence. */
  readonly problem: string | null;
  /** Gives the keyboard back to the list. */
  readonly onLeave: () => void;
}

/** The line above the list: the filter, how many notes it leaves, and how they are grouped. */
export function NoteFilter({ shown, problem, onLeave }: NoteFilterProps): ReactNode {
  const query = useNotes((notes) => notes.query);
  const grouping = useNotes((notes) => notes.grouping);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' && query !== '') useNotes.setState({ query: '' });
    else onLeave();
  };
  return (
    <div className="note-filter">
      <input
        className={problem === null ? 'field' : 'field invalid'}
        aria-label={t`Filter the notes`}
        aria-describedby="note-filter-hint"
        aria-invalid={problem !== null}
        placeholder={t`Filter: words, colour:, tag:, author:, kind:, status:, is:lost, “phrase”, -not`}
        spellCheck={false}
        value={query}
        onChange={(event) => useNotes.setState({ query: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <span id="note-filter-hint" className={problem === null ? 'filter-count' : 'filter-count problem'} role="status">
        {problem ?? counted(shown, 'note')}
      </span>
      <label className="note-grouping">
        {t`Group by`}
        <select
          className="field"
          value={grouping}
          onChange={(event) => {
            const chosen = noteGroupings.find((each) => each === event.target.value);
            if (chosen !== undefined) useNotes.setState({ grouping: chosen });
          }}
        >
          {noteGroupings.map((each) => (
            <option key={each} value={each}>
              {groupingWords[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => runCommand('import-notes')}>
        {t`Take in`}
      </button>
      <button type="button" className="button" onClick={() => runCommand('export-notes')}>
        {t`Export`}
      </button>
      <button type="button" className="button" onClick={() => runCommand('backups')}>
        {t`Backups`}
      </button>
    </div>
  );
}
