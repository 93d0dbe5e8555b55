import { useLayoutEffect, useMemo, useState } from 'react';
import { compileFilter, type Filter, type Found, findRows } from '../../shared/ledger/filter.ts';
import { type LedgerBook, ledgerBook } from '../../shared/ledger/ledger-book.ts';
import { ledgerRows } from '../../shared/ledger/ledger-row.ts';
import { followsNotebook, type Sort, sortRows } from '../../shared/ledger/sort.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useScale } from '../verification/scale-context.ts';
import { useLedger } from './ledger-store.ts';

/** How long filtering may hold a frame up, in ms. */
const budget = 8;

const nothingNoted = ledgerBook(new Map(), []);

const nothing: Found = {
  rows: [],
  places: new Map(),
  counts: { status: new Map(), briefing: new Map(), kind: new Map(), check: new Map() },
  withheld: [],
};

interface Shown {
  readonly found: Found;
  readonly filter: Filter;
  readonly book: LedgerBook;
}

/**
 * The rows that the filter finds, in order. Short work is done before the frame is painted; long work goes on over the
 * next ones, with what was found before still on show.
 */
export function useFound(register: LibraryRegister, sort: Sort): Shown {
  const query = useLedgerQuery((state) => state.query);
  const draft = useLedger((ledger) => ledger.draft);
  const current = useNotebook((notebook) => notebook.current);
  const notes = useNotebook((notebook) => notebook.notes);
  const scale = useScale();
  const [found, setFound] = useState(nothing);

  const rows = useMemo(() => ledgerRows(register), [register]);
  const book = useMemo(() => ledgerBook(current, notes, scale), [current, notes, scale]);
  const filter = useMemo(() => compileFilter(`${query} ${draft}`, Date.now(), scale), [query, draft, scale]);
  const orderBook = followsNotebook(sort) ? book : nothingNoted;
  const sorted = useMemo(() => sortRows(rows, sort, orderBook), [rows, sort, orderBook]);

  useLayoutEffect(() => {
    const search = findRows(sorted, filter, book);
    let frame = 0;
    const work = () => {
      const until = performance.now() + budget;
      while (performance.now() < until) {
        const step = search.next();
        if (step.done === true) {
          setFound(step.value);
          return;
        }
      }
      frame = requestAnimationFrame(work);
    };
    work();
    return () => cancelAnimationFrame(frame);
  }, [sorted, filter, book]);
  return { found, filter, book };
}
