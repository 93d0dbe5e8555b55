import { create } from 'zustand';
import { noSelection, type RowSelection } from '../../shared/ledger/selection.ts';
import { defaultSort, type Sort } from '../../shared/ledger/sort.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';

/** How the ledger was left, for as long as the window is open; the filter itself is in useLedgerQuery. */
interface LedgerState {
  /** What is being typed in the filter and is no chip yet; it filters already. */
  readonly draft: string;
  readonly sort: Sort;
  /** The claim whose row the keyboard is on. */
  readonly current: string | null;
  readonly selection: RowSelection;
  /** Whether the current claim's chart is on show. */
  readonly chart: boolean;
  /** In narrow windows: whether the facets are on show. */
  readonly facets: boolean;
  /** What is open over the grid. */
  readonly open: 'columns' | 'save-view' | 'note' | null;
}

export const useLedger = create<LedgerState>()(() => ({
  draft: '',
  sort: defaultSort,
  current: null,
  selection: noSelection,
  chart: false,
  facets: false,
  open: null,
}));

/** Sets the whole filter; what was being typed goes. */
export function setQuery(query: string): void {
  useLedgerQuery.setState({ query: query.trim() });
  useLedger.setState({ draft: '' });
}

/** Sorts by a column, or turns its order round. */
export function sortBy(column: Sort['column']): void {
  useLedger.setState(({ sort }) => ({
    sort: { column, descending: sort.column === column ? !sort.descending : false },
  }));
}

/** Takes every row out of the selection. */
export function clearSelection(): void {
  useLedger.setState({ selection: noSelection });
}
