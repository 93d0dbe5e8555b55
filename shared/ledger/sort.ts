import { claimKinds } from '../claims/claim-kinds.ts';
import { spokenLanguage } from '../language/language.ts';
import { type ColumnId, columnIds } from './columns.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LedgerRow } from './ledger-row.ts';
import { outcomes } from './outcome.ts';

/** A column and which way: kept in settings as `quantity` or `-quantity`. */
export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** By topic, so that what several sources say of one quantity stands together. */
export const defaultSort: Sort = { column: 'quantity', descending: false };

const textOrder: Sort = { column: 'number', descending: false };

/** A sort as it is kept: `quantity`, `-value` for the last first. */
export function writeSort({ column, descending }: Sort): string {
  return `${descending ? '-' : ''}${column}`;
}

/** A sort as it was kept; the default where it names no column. */
export function readSort(text: string): Sort {
  const column = columnIds.find((id) => id === text.replace(/^-/, ''));
  return column === undefined ? defaultSort : { column, descending: text.startsWith('-') };
}

/** The order to show: text order where the column that says why rows stand as they do has no room. */
export function visibleSort(sort: Sort, shown: readonly { readonly id: ColumnId }[]): Sort {
  return shown.some(({ id }) => id === sort.column) ? sort : textOrder;
}

/** Whether an order changes with notes and flags and not with the register alone. */
export function followsNotebook({ column }: Sort): boolean {
  return column === 'status' || column === 'notes';
}

/**
 * Rows in an order; equals, and rows that have nothing in the column, stand in text order, the latter last either way.
 * Sort all rows once and filter them after: a filter keeps the order.
 */
export function sortRows(rows: readonly LedgerRow[], sort: Sort, book: LedgerBook): readonly LedgerRow[] {
  const keyOf = keys(sort.column, book);
  const way = sort.descending ? -1 : 1;
  const ranked = rows.map((row) => ({ row, key: keyOf(row) }));
  const ranks = rankTexts(ranked.map(({ key }) => key));
  return ranked
    .map(({ row, key }) => ({ row, rank: typeof key === 'string' ? (ranks.get(key) ?? 0) : key }))
    .sort((a, b) => {
      if (a.rank === null || b.rank === null) {
        return (a.rank === null ? 1 : 0) - (b.rank === null ? 1 : 0) || a.row.place - b.row.place;
      }
      return (a.rank - b.rank) * way || a.row.place - b.row.place;
    })
    .map(({ row }) => row);
}

/** Comparing texts as a reader would is dear: each distinct one takes part once. */
function rankTexts(keys: readonly (string | number | null)[]): ReadonlyMap<string, number> {
  const texts = [...new Set(keys)].filter((key) => typeof key === 'string');
  const { compare } = new Intl.Collator(spokenLanguage().tag, { numeric: true });
  return new Map(texts.sort(compare).map((text, rank) => [text, rank]));
}

type Key = (row: LedgerRow) => string | number | null;

function keys(column: ColumnId, book: LedgerBook): Key {
  switch (column) {
    case 'number':
      return ({ place }) => place;
    case 'status':
      return ({ claim }) => book.scale.order.indexOf(book.status(claim.id));
    case 'claim':
      return ({ claim }) => claim.statement;
    case 'quantity':
      // What states a figure comes before what is said of the same subjects in words.
      return ({ claim }) => `${claim.figure === null ? '2' : '1'} ${quantityOf(claim)}`;
    case 'value':
      return ({ claim }) => claim.value ?? claim.high;
    case 'unit':
      return ({ claim }) => claim.unit;
    case 'as-of':
    case 'freshness':
      return ({ period }) => period?.end ?? null;
    case 'says':
      return ({ claim }) => claim.attributedTo;
    case 'kind':
      return ({ claim }) => claimKinds.indexOf(claim.kind);
    case 'checks':
      return ({ outcomes: own }) => Math.min(...own.map((outcome) => outcomes.indexOf(outcome)));
    case 'notes':
      return ({ claim }) => book.notes(claim.id) || null;
    case 'scope':
      return ({ claim }) => claim.scope;
    case 'section':
      return ({ claim }) => claim.section.number;
  }
}

/** What a claim is a figure of: "Daily tokens, Doubao". */
export function quantityOf({ metric, subject }: LedgerRow['claim']): string {
  return `${metric.slice(0, 1).toUpperCase()}${metric.slice(1)}, ${subject}`;
}
