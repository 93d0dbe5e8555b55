import { t } from '../language/t.ts';
/** A column of the ledger. Width in px; the claim takes what is left. */
export interface Column {
  readonly id: ColumnId;
  readonly name: string;
  readonly width: number;
  /** Figures and counts stand on the right. */
  readonly right?: boolean;
}

export const columnIds = [
  'number',
  'status',
  'claim',
  'quantity',
  'value',
  'unit',
  'as-of',
  'says',
  'kind',
  'checks',
  'notes',
  'scope',
  'section',
  'freshness',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Every column, in order. */
export const columns: readonly Column[] = [
  { id: 'number', name: 'ID', width: 38 },
  { id: 'status', name: t`Status`, width: 26 },
  { id: 'claim', name: t`Claim`, width: 0 },
  { id: 'quantity', name: t`Quantity, by topic`, width: 150 },
  { id: 'value', name: t`Value`, width: 74, right: true },
  { id: 'unit', name: t`Unit`, width: 72 },
  { id: 'as-of', name: t`As of`, width: 100 },
  { id: 'says', name: t`Says who`, width: 116 },
  { id: 'kind', name: t`Kind`, width: 64 },
  { id: 'checks', name: t`Checks`, width: 84 },
  { id: 'notes', name: t`Notes`, width: 38, right: true },
  { id: 'scope', name: t`Scope`, width: 120 },
  { id: 'section', name: t`Section`, width: 52, right: true },
  { id: 'freshness', name: t`Freshness`, width: 72 },
];

/** Columns that always stand: without them a row names no claim. */
export const fixedColumns: readonly ColumnId[] = ['number', 'status', 'claim'];

const extra: readonly ColumnId[] = ['scope', 'section', 'freshness'];

/** What a fresh profile shows. */
export const defaultColumns: readonly ColumnId[] = columnIds.filter((id) => !extra.includes(id));

/** Column ids as settings keep them; what is not known any more is left out, what always stands put in. */
export function chosenColumns(kept: readonly string[] | null): readonly ColumnId[] {
  if (kept === null) return defaultColumns;
  return columnIds.filter((id) => fixedColumns.includes(id) || kept.includes(id));
}

/** The space between two columns, and what the tick's column and the row's two ends take, in px. */
export const columnGap = 10;
export const tickWidth = 22;
const rowEnds = 36;
const leastClaim = 250;

/** What goes first where the window is too narrow for all. */
const sacrifice: readonly ColumnId[] = [
  'notes',
  'kind',
  'section',
  'freshness',
  'scope',
  'says',
  'quantity',
  'as-of',
  'unit',
];

/** Of the chosen columns, those that a grid `width` px wide has room for with the claim still readable. */
export function fittingColumns(all: readonly Column[], chosen: readonly ColumnId[], width: number): readonly Column[] {
  let shown = all.filter(({ id }) => chosen.includes(id));
  for (const id of sacrifice) {
    if (widthOf(shown) <= width) break;
    shown = shown.filter((column) => column.id !== id);
  }
  return shown;
}

function widthOf(shown: readonly Column[]): number {
  return shown.reduce((sum, { width }) => sum + (width || leastClaim) + columnGap, rowEnds + tickWidth);
}
