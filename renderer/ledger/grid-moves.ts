import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import type { Found } from '../../shared/ledger/filter.ts';
import { extendTo, toggleRow } from '../../shared/ledger/selection.ts';
import { announce } from '../state/status-bar-store.ts';
import { goToClaim } from '../state/trail.ts';
import { clearSelection, useLedger } from './ledger-store.ts';
import { rowHeight } from './use-row-window.ts';

/** What keys, clicks and commands do in the grid. */
export interface GridMoves {
  readonly step: (by: number) => void;
  readonly extend: (by: number) => void;
  readonly toggle: () => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly open: () => void;
  /** Gives the grid the keyboard. */
  readonly focus: () => void;
  /** Does what a key of the grid itself does; false where it is none. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** A click on a row, on its tick, its number or elsewhere. */
  readonly click: (claim: string, event: MouseEvent, part: string | undefined) => void;
}

/** The moves of a grid that shows what was found. */
export function gridMoves({ rows, places }: Found, grid: RefObject<HTMLElement | null>): GridMoves {
  const idAt = (index: number) => rows[index]?.claim.id;
  const place = () => places.get(useLedger.getState().current ?? '') ?? -1;
  const focus = () => grid.current?.focus({ preventScroll: true });
  const shown = () => rows.map(({ claim }) => claim.id);
  const moveTo = (index: number) => {
    const id = idAt(Math.min(Math.max(index, 0), rows.length - 1));
    if (id !== undefined) useLedger.setState({ current: id });
    focus();
    return id;
  };
  const step = (by: number) => {
    const from = place();
    // Without a current row, going down or up begins at the first.
    moveTo(from === -1 ? 0 : from + by);
  };
  const extend = (by: number) => {
    const from = idAt(place());
    if (from === undefined) {
      moveTo(0);
      return;
    }
    const to = moveTo(place() + by) ?? from;
    useLedger.setState(({ selection }) => ({ selection: extendTo(selection, shown(), from, to) }));
    saySelected();
  };
  const toggle = () => {
    const id = idAt(place());
    if (id !== undefined) useLedger.setState(({ selection }) => ({ selection: toggleRow(selection, id) }));
    saySelected();
  };
  const selectAll = () => {
    const ids = shown();
    const { selection } = useLedger.getState();
    const all = ids.every((id) => selection.ids.has(id));
    useLedger.setState({ selection: { ids: new Set(all ? [] : ids), anchor: null } });
    saySelected();
  };
  const clear = () => {
    clearSelection();
    focus();
  };
  const open = () => {
    const id = idAt(place());
    if (id !== undefined) goToClaim(id);
  };
  const page = () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2);
  const key = (event: KeyboardEvent) => {
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Home') moveTo(0);
      else if (event.key === 'End') moveTo(rows.length - 1);
      else if (event.key === 'a') selectAll();
      else return false;
      return true;
    }
    const by = event.shiftKey ? extend : step;
    switch (event.key) {
      case 'ArrowDown':
        by(1);
        return true;
      case 'ArrowUp':
        by(-1);
        return true;
      case 'PageDown':
        by(page());
        return true;
      case 'PageUp':
        by(-page());
        return true;
      case 'Home':
        by(-rows.length);
        return true;
      case 'End':
        by(rows.length);
        return true;
      case ' ':
        toggle();
        return true;
      case 'Enter':
        open();
        return true;
      case 'Escape':
        clear();
        return true;
      default:
        return false;
    }
  };
  const click = (claim: string, event: MouseEvent, part: string | undefined) => {
    const from = useLedger.getState().current ?? claim;
    useLedger.setState({ current: claim });
    if (event.shiftKey) {
      useLedger.setState(({ selection }) => ({ selection: extendTo(selection, shown(), from, claim) }));
    } else if (event.ctrlKey || event.metaKey || part === 'tick') toggle();
    else if (part === 'number') goToClaim(claim);
  };
  return { step, extend, toggle, selectAll, clear, open, focus, key, click };
}

function saySelected(): void {
  const { size } = useLedger.getState().selection.ids;
  announce(t`${counted(size, 'claim')} selected`);
}
