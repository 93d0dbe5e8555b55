import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { formatCsv, formatTsv } from '../../shared/ledger/csv.ts';
import type { LedgerBook } from '../../shared/ledger/ledger-book.ts';
import type { LedgerRow } from '../../shared/ledger/ledger-row.ts';
import { ledgerTable } from '../../shared/ledger/ledger-table.ts';
import { copyText } from '../state/copy-text.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { say } from '../state/status-bar-store.ts';

/** Copies rows as a table that spreadsheets paste; the status bar says how it went. */
export async function copyRows(rows: readonly LedgerRow[], book: LedgerBook): Promise<void> {
  await copyText(formatTsv(ledgerTable(rows, book)), t`${areThere(rows)} copied.`);
}

/** Asks where to save rows as CSV; the status bar says how it went. */
export async function saveCsv(rows: readonly LedgerRow[], book: LedgerBook): Promise<void> {
  try {
    const saved = await host.saveText({ name: 'claims.csv', text: formatCsv(ledgerTable(rows, book)) });
    if (saved.ok) say(t`${areThere(rows)} saved in ${saved.value.path}.`);
    else if (saved.code === 'failed') say(saved.message);
  } catch (error) {
    say(t`Nothing was saved. ${sentenceOf(error)}`);
  }
}

function areThere({ length }: readonly LedgerRow[]): string {
  return plural(length, 'One claim is', '{0} claims are');
}
