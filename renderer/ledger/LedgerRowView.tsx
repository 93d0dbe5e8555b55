import { memo, type ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Column, ColumnId } from '../../shared/ledger/columns.ts';
import { figureCells } from '../../shared/ledger/figure-cells.ts';
import type { LedgerRow } from '../../shared/ledger/ledger-row.ts';
import { quantityOf } from '../../shared/ledger/sort.ts';
import type { Status } from '../../shared/notes/status.ts';
import { LedgerCell } from './LedgerCell.tsx';
import { rowHeight } from './use-row-window.ts';

interface LedgerRowViewProps {
  readonly row: LedgerRow;
  /** Its place among the rows shown, from 0. */
  readonly index: number;
  readonly columns: readonly Column[];
  readonly status: Status;
  /** What of the claim changed since it was flagged, as a sentence says it; empty for nothing. */
  readonly stale: string;
  readonly notes: number;
  readonly selected: boolean;
  readonly current: boolean;
  /** Whether another quantity begins below it. */
  readonly last: boolean;
}

/** The id of a claim's row in the document. */
export function rowId(claim: string): string {
  return `row-${claim}`;
}

/** What is often too long for its column, for a pointer that rests there. */
function wholeText(column: ColumnId, { claim }: LedgerRow, stale: string): string | undefined {
  if (column === 'claim') return claim.statement;
  if (column === 'status') return stale === '' ? undefined : t`Gone stale: made against an older ${stale}`;
  if (column === 'unit') return figureCells(claim)?.unit || undefined;
  return column === 'quantity' ? quantityOf(claim) : undefined;
}

/** One claim in one line. The grid above it hears its clicks. */
export const LedgerRowView = memo(function LedgerRowView(props: LedgerRowViewProps): ReactNode {
  const { row, index, columns, status, stale, notes, selected, current, last } = props;
  const looks = ['ledger-row', selected ? 'selected' : '', current ? 'current' : '', last ? 'group-end' : ''];
  return (
    <tr
      id={rowId(row.claim.id)}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={looks.filter((look) => look !== '').join(' ')}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
      data-index={index}
    >
      <td className="tick-cell" data-part="tick">
        <span className={selected ? 'tick on' : 'tick'} aria-hidden="true">
          {selected ? '✓' : ''}
        </span>
      </td>
      {columns.map(({ id }) => (
        <td key={id} className={`cell-${id}`} data-part={id} title={wholeText(id, row, stale)}>
          <LedgerCell column={id} row={row} status={status} stale={stale !== ''} notes={notes} />
        </td>
      ))}
    </tr>
  );
});
