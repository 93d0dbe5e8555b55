import type { KeyboardEvent, ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { formatCount } from '../../shared/claims/format-number.ts';
import { t } from '../../shared/language/t.ts';
import type { Filter } from '../../shared/ledger/filter.ts';
import { fields, parseQuery, termWords, writeQuery } from '../../shared/ledger/query.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';
import { setQuery, useLedger } from './ledger-store.ts';

interface FilterBarProps {
  readonly filter: Filter;
  readonly shown: number;
  readonly total: number;
  /** Gives the rows the keyboard. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The id of the field, which / and Ctrl+F go to, and of what is said of it. */
export const filterField = 'ledger-filter';
const filterCount = 'ledger-filter-count';

/** The filter, part by part and as it is typed, and how many claims it leaves. */
export function FilterBar({ filter, shown, total, onLeave, children }: FilterBarProps): ReactNode {
  return (
    <div className="filter-bar">
      <FilterField problem={filter.problem} onLeave={onLeave} />
      <p id={filterCount} className={filter.problem === null ? 'filter-count' : 'filter-count problem'} role="status">
        {filter.problem ??
          (shown === total ? counted(total, 'claim') : t`${formatCount(shown)} of ${formatCount(total)} claims`)}
      </p>
      {children}
    </div>
  );
}

interface FilterFieldProps {
  readonly problem: string | null;
  readonly onLeave: () => void;
}

function FilterField({ problem, onLeave }: FilterFieldProps): ReactNode {
  const query = useLedgerQuery((state) => state.query);
  const draft = useLedger((ledger) => ledger.draft);
  const terms = parseQuery(query);
  const without = (place: number) => setQuery(writeQuery(terms.filter((_, index) => index !== place)));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if (event.key === 'Enter' && draft.trim() !== '') {
      // What can't be read stays to be mended.
      if (problem === null) setQuery(`${query} ${draft}`);
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && draft !== '') useLedger.setState({ draft: '' });
    else if (event.key === 'Escape') onLeave();
    else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && atStart) {
      lastChip(event.currentTarget)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={problem === null ? 'filter-field' : 'filter-field invalid'}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      {terms.map((term, place) => (
        <Chip key={termWords(term)} words={termWords(term)} onRemove={() => without(place)} />
      ))}
      <input
        id={filterField}
        value={draft}
        placeholder={
          terms.length === 0
            ? t`Filter: words, “phrase”, -not, ${fields.map((field) => `${field}:`).join(' ')}`
            : t`Add a filter or type words`
        }
        aria-label={t`Filter the claims`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : filterCount}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => useLedger.setState({ draft: event.target.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function lastChip(from: HTMLElement): HTMLElement | null {
  const before = from.previousElementSibling;
  return before instanceof HTMLElement && before.matches('.chip') ? before : null;
}

interface ChipProps {
  readonly words: string;
  readonly onRemove: () => void;
}

/** One part of the filter; choosing it, or Delete, takes it away. */
function Chip({ words, onRemove }: ChipProps): ReactNode {
  const remove = () => {
    onRemove();
    document.getElementById(filterField)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const { previousElementSibling: before, nextElementSibling: after } = event.currentTarget;
    if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'ArrowRight' && after instanceof HTMLElement) after.focus();
    else if (event.key === 'ArrowLeft' && before instanceof HTMLElement) before.focus();
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="chip"
      aria-label={t`Drop the filter ${words}`}
      onClick={remove}
      onKeyDown={onKeyDown}
    >
      {words} <span aria-hidden="true">×</span>
    </button>
  );
}
