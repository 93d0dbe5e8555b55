import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
} from 'react';
import { t } from '../../shared/language/t.ts';
import { type Column, columnGap, tickWidth } from '../../shared/ledger/columns.ts';
import type { LedgerBook } from '../../shared/ledger/ledger-book.ts';
import type { LedgerRow } from '../../shared/ledger/ledger-row.ts';
import type { Sort } from '../../shared/ledger/sort.ts';
import { partsInSentence } from '../../shared/notes/stale.ts';
import type { GridMoves } from './grid-moves.ts';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerRowView, rowId } from './LedgerRowView.tsx';
import { useLedger } from './ledger-store.ts';
import { RowsShown } from './RowsShown.tsx';
import { revealRow, rowHeight, useRowWindow } from './use-row-window.ts';

interface LedgerGridProps {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly rows: readonly LedgerRow[];
  /** The current row's place, -1 for none. */
  readonly at: number;
  readonly allSelected: boolean;
  readonly sort: Sort;
  readonly columns: readonly Column[];
  readonly book: LedgerBook;
  readonly moves: GridMoves;
}

/** The claims as one grid with one stop for the keyboard; only rows on or near the screen are in the document. */
export function LedgerGrid(props: LedgerGridProps): ReactNode {
  const { grid, rows, at, allSelected, sort, columns, book, moves } = props;
  const { ids } = useLedger((ledger) => ledger.selection);
  const { first, last } = useRowWindow(grid, rows.length);

  useLayoutEffect(() => {
    if (grid.current !== null && at >= 0) revealRow(grid.current, at);
  }, [grid, at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!moves.key(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = rows[Number(target?.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)];
    if (row !== undefined) moves.click(row.claim.id, event, target?.closest<HTMLElement>('[data-part]')?.dataset.part);
  };
  const template = columns.map(({ width }) => (width === 0 ? 'minmax(0, 1fr)' : `${width}px`)).join(' ');
  const style: CSSProperties & Record<'--columns' | '--column-gap', string> = {
    '--columns': `${tickWidth}px ${template}`,
    '--column-gap': `${columnGap}px`,
  };
  // The current row stays in the document when it is scrolled away: the grid names it to screen readers.
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, step) => first + step);
  if (at >= 0 && (at < first || at >= last)) shown.push(at);
  const current = rows[at];
  const topicOf = (index: number) => rows[index]?.claim.metric;
  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that takes the keyboard is a grid.
        role="grid"
        className="ledger-grid"
        aria-label={t`Claims`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={current === undefined ? undefined : rowId(current.claim.id)}
        tabIndex={0}
        style={style}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={moves.open}
      >
        <LedgerHead
          columns={columns}
          sort={sort}
          allSelected={allSelected}
          onSelectAll={moves.selectAll}
          onLeave={moves.focus}
        />
        <tbody className="ledger-body" style={{ height: rows.length * rowHeight }}>
          {shown.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { id } = row.claim;
            return (
              <LedgerRowView
                key={id}
                row={row}
                index={index}
                columns={columns}
                status={book.status(id)}
                stale={partsInSentence(book.stale(row.claim))}
                notes={book.notes(id)}
                selected={ids.has(id)}
                current={index === at}
                last={sort.column === 'quantity' && topicOf(index) !== topicOf(index + 1)}
              />
            );
          })}
        </tbody>
      </table>
      {/* After the table: by then it is there to be listened to. */}
      <RowsShown grid={grid} count={rows.length} />
    </>
  );
}
