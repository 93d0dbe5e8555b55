import type { Cell } from './csv.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LedgerRow } from './ledger-row.ts';
import { outcomeNames } from './outcome.ts';

/** What each claim's row of a copied or saved table holds: the record, its flag and what its checks came to. */
const table: readonly (readonly [name: string, cell: (row: LedgerRow, book: LedgerBook) => Cell])[] = [
  ['number', ({ claim }) => claim.number],
  ['briefing', ({ letter }) => letter],
  ['status', ({ claim }, book) => book.scale.words[book.status(claim.id)].name],
  ['changed since flagged', ({ claim }, book) => book.stale(claim).join('; ')],
  ['statement', ({ claim }) => claim.statement],
  ['subject', ({ claim }) => claim.subject],
  ['metric', ({ claim }) => claim.metric],
  ['stated', ({ claim }) => claim.stated],
  ['value', ({ claim }) => claim.value],
  ['low', ({ claim }) => claim.low],
  ['high', ({ claim }) => claim.high],
  ['qualifier', ({ claim }) => claim.qualifier],
  ['unit', ({ claim }) => claim.unit],
  ['scope', ({ claim }) => claim.scope],
  ['as of', ({ claim }) => claim.asOf],
  ['says who', ({ claim }) => claim.attributedTo],
  ['kind', ({ claim }) => claim.kind],
  ['checks', (row) => row.outcomes.map((outcome) => outcomeNames[outcome]).join('; ')],
  ['findings', (row) => row.findings.map(({ message }) => message).join(' ')],
  ['notes', ({ claim }, book) => book.notes(claim.id)],
  ['source', ({ claim }) => claim.places.map(({ document, line }) => `${document}:${line}`).join('; ')],
  ['id', ({ claim }) => claim.id],
];

/** Rows of the ledger as a table with a head, for CSV or the clipboard. */
export function ledgerTable(rows: readonly LedgerRow[], book: LedgerBook): readonly (readonly Cell[])[] {
  return [table.map(([name]) => name), ...rows.map((row) => table.map(([, cell]) => cell(row, book)))];
}
