import { t } from '../../shared/language/t.ts';
import type { Sort } from '../../shared/ledger/sort.ts';
import type { Status } from '../../shared/notes/status.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { useViewCommands } from '../app/view-commands.ts';
import { copyClaim, copyLink } from '../claims/copy-claim.ts';
import { compareClaim } from '../crosscheck/compare.ts';
import { useBulkFlagging } from '../state/bulk-flagging.ts';
import { useReading } from '../state/reading-store.ts';
import { hint } from '../state/status-bar-store.ts';
import { filterField } from './FilterBar.tsx';
import type { GridMoves } from './grid-moves.ts';
import { headId } from './LedgerHead.tsx';
import { useLedger } from './ledger-store.ts';
import { togglePanel } from './Panel.tsx';

interface LedgerCommands {
  readonly moves: GridMoves;
  /** The selected claims, or the current one where none is. */
  readonly meant: readonly RegisterClaim[];
  /** How the rows stand. */
  readonly sort: Sort;
  readonly current: string | null;
  readonly copy: () => void;
  readonly save: () => void;
}

const chooseFirst = t`Choose a row first, or press J for the first.`;

/** What the commands of the window do while the ledger is on show. */
export function useLedgerCommands({ moves, meant, sort, current, copy, save }: LedgerCommands): void {
  const flag = (status: Status) => () => {
    if (meant.length === 0) hint(chooseFirst);
    else useBulkFlagging.getState().choose(meant, status);
  };
  const onCurrent = (act: (claim: string) => void) => () => {
    if (current === null) hint(chooseFirst);
    else act(current);
  };
  const filter = () => document.getElementById(filterField)?.focus();
  useViewCommands({
    'next-item': () => moves.step(1),
    'previous-item': () => moves.step(-1),
    'open-item': moves.open,
    'select-item': moves.toggle,
    'extend-down': () => moves.extend(1),
    'extend-up': () => moves.extend(-1),
    'select-all': moves.selectAll,
    'clear-selection': moves.clear,
    filter,
    find: filter,
    sort: () => document.getElementById(headId(sort.column))?.focus(),
    columns: () => togglePanel('columns'),
    'save-view': () => togglePanel('save-view'),
    'copy-rows': copy,
    'save-csv': save,
    'flag-unchecked': flag('unchecked'),
    'flag-in-review': flag('in-review'),
    'flag-verified': flag('verified'),
    'flag-disputed': flag('disputed'),
    'flag-outdated': flag('outdated'),
    'flag-not-checkable': flag('not-checkable'),
    note: () => {
      if (meant.length === 0) hint(chooseFirst);
      else togglePanel('note');
    },
    'enlarge-chart': () => useLedger.setState(({ chart }) => ({ chart: !chart })),
    'chart-table': () => useReading.setState(({ table }) => ({ table: !table })),
    compare: onCurrent((claim) => void compareClaim(claim)),
    'copy-claim': onCurrent((claim) => void copyClaim(claim)),
    'copy-link': onCurrent((claim) => void copyLink(claim)),
  });
}
