import { formatDate } from '../claims/format.ts';
import type { RegisterClaim } from '../register/register.ts';
import { type Column, type ColumnId, columns } from './columns.ts';
import { figureCells } from './figure-cells.ts';

/** An as-of date as its column shows it: a day fits in full, an interval only in short. */
export function asOfWords(asOf: string): string {
  return asOf.includes('/') ? formatDate(asOf, 'short').replace(' – ', '–') : formatDate(asOf, 'long');
}

/** Columns that many claims leave empty: what they show, and how wide a letter of it is, in px. */
const sparse: Partial<Record<ColumnId, { readonly letter: number; readonly words: (claim: RegisterClaim) => string }>> =
  {
    unit: { letter: 6.2, words: (claim) => figureCells(claim)?.unit ?? '' },
    'as-of': { letter: 6.8, words: ({ asOf }) => (asOf === null ? '' : asOfWords(asOf)) },
    says: { letter: 6.2, words: ({ attributedTo }) => attributedTo ?? '' },
    scope: { letter: 6.2, words: ({ scope }) => scope ?? '' },
  };

/** The share of claims that such a column has room for, and the most claims it is measured by. */
const share = 0.98;
const sample = 2000;

/** The columns, those that most claims leave empty no wider than nearly all of them need: the claim has the rest. */
export function sizedColumns(claims: readonly RegisterClaim[]): readonly Column[] {
  const step = Math.max(1, Math.ceil(claims.length / sample));
  const measured = claims.filter((_, index) => index % step === 0);
  return columns.map((column) => {
    const kind = sparse[column.id];
    if (kind === undefined) return column;
    const lengths = measured.map((claim) => kind.words(claim).length).sort((a, b) => a - b);
    const usual = lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
    // Its name, and the arrow of its order, are always to be read.
    const needed = Math.ceil(Math.max(usual * kind.letter, column.name.length * 6.8 + 16));
    return { ...column, width: Math.min(column.width, needed) };
  });
}
