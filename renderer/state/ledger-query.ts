import { create } from 'zustand';
import { goToView } from './trail.ts';

/** What the ledger shows when it opens, in its query language; empty for every claim. */
interface LedgerQuery {
  readonly query: string;
}

export const useLedgerQuery = create<LedgerQuery>()(() => ({ query: '' }));

/** Opens the ledger on the claims that a query finds. */
export function openLedger(query: string): void {
  useLedgerQuery.setState({ query });
  goToView('ledger');
}
