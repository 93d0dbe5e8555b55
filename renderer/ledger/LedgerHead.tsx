import type { KeyboardEvent, ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Column } from '../../shared/ledger/columns.ts';
import type { Sort } from '../../shared/ledger/sort.ts';
import { sortBy } from './ledger-store.ts';

interface LedgerHeadProps {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly allSelected: boolean;
  readonly onSelectAll: () => void;
  /** Gives the keyboard back to the rows. */
  readonly onLeave: () => void;
}

/** The id of a column's button, where S takes the keyboard. */
export function headId(column: string): string {
  return `column-${column}`;
}

/** The names of the columns, each a button that sorts. S goes to it, arrows along it, Esc back to the rows. */
export function LedgerHead({ columns, sort, allSelected, onSelectAll, onLeave }: LedgerHeadProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'ArrowDown') onLeave();
    else if (event.key === 's') buttons[at]?.click();
    else {
      // What a button does with a key is not for the rows.
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <thead className="ledger-head" onKeyDown={onKeyDown}>
      <tr aria-rowindex={1} className="ledger-row">
        <th scope="col" className="tick-cell">
          <button
            type="button"
            tabIndex={-1}
            aria-label={t`Select all shown`}
            aria-pressed={allSelected}
            onClick={onSelectAll}
          >
            <span className={allSelected ? 'tick on' : 'tick'} aria-hidden="true">
              {allSelected ? '✓' : ''}
            </span>
          </button>
        </th>
        {columns.map(({ id, name }) => {
          const sorted = sort.column === id;
          return (
            <th
              key={id}
              scope="col"
              className={`cell-${id}`}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" id={headId(id)} tabIndex={-1} onClick={() => sortBy(id)}>
                <span className={id === 'status' ? 'unseen' : undefined}>{name}</span>
                {sorted && <span aria-hidden="true">{sort.descending ? '↑' : '↓'}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
