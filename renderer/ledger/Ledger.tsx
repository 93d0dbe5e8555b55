import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { t } from '../../shared/language/t.ts';
import { chosenColumns, fittingColumns } from '../../shared/ledger/columns.ts';
import { sizedColumns } from '../../shared/ledger/sized-columns.ts';
import { visibleSort } from '../../shared/ledger/sort.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { narrow, useMedia } from '../app/use-media.ts';
import { useWidth } from '../charts/use-width.ts';
import { useSettings } from '../state/settings-store.ts';
import { BulkBar } from './BulkBar.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { Facets } from './Facets.tsx';
import { FilterBar } from './FilterBar.tsx';
import { gridMoves } from './grid-moves.ts';
import { copyRows, saveCsv } from './keep-rows.ts';
import { LedgerGrid } from './LedgerGrid.tsx';
import { useLedger } from './ledger-store.ts';
import { NoMatch } from './NoMatch.tsx';
import { Panel } from './Panel.tsx';
import { RowChart } from './RowChart.tsx';
import { SaveViewForm } from './SaveViewForm.tsx';
import { useFound } from './use-found.ts';
import { useLedgerCommands } from './use-ledger-commands.ts';

/** The register as a ledger: filter and facets, rows, what is done with those selected, and a chart beside them. */
export function Ledger({ register }: { readonly register: LibraryRegister }): ReactNode {
  const grid = useRef<HTMLTableElement>(null);
  const [frame, width] = useWidth();
  const kept = useSettings(({ settings }) => settings?.ledgerColumns ?? null);
  const order = useLedger((ledger) => ledger.sort);
  const current = useLedger((ledger) => ledger.current);
  const { ids } = useLedger((ledger) => ledger.selection);
  const chart = useLedger((ledger) => ledger.chart);
  const facets = useLedger((ledger) => ledger.facets);
  const isNarrow = useMedia(narrow);

  // The same columns until they change, so that a row that has not changed is not drawn again.
  const chosen = useMemo(() => chosenColumns(kept), [kept]);
  const sized = useMemo(() => sizedColumns(register.claims), [register]);
  const columns = useMemo(() => fittingColumns(sized, chosen, width), [sized, chosen, width]);
  const sort = useMemo(() => visibleSort(order, columns), [order, columns]);
  const { found, filter, book } = useFound(register, sort);
  const { rows, places } = found;
  const moves = gridMoves(found, grid);
  const at = places.get(current ?? '') ?? -1;
  const currentRow = rows[at];
  const selectedRows = useMemo(
    () => (ids.size === 0 ? [] : rows.filter(({ claim }) => ids.has(claim.id))),
    [rows, ids],
  );
  const selected = useMemo(() => selectedRows.map(({ claim }) => claim), [selectedRows]);
  const meant = selected.length > 0 ? selected : currentRow === undefined ? [] : [currentRow.claim];
  const keep = selectedRows.length > 0 ? selectedRows : rows;
  const copy = () => void copyRows(keep, book);
  const save = () => void saveCsv(keep, book);
  useEffect(() => {
    // Whoever comes here by a key goes on in the rows.
    if (document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, []);
  useLedgerCommands({ moves, meant, sort, current: currentRow?.claim.id ?? null, copy, save });

  return (
    <div className={chart ? 'ledger with-chart' : 'ledger'}>
      {(!isNarrow || facets) && <Facets counts={found.counts} briefings={register.briefings} />}
      <main className="ledger-main" aria-label={t`Ledger`}>
        <h1 className="unseen">{t`Ledger`}</h1>
        <FilterBar filter={filter} shown={rows.length} total={register.claims.length} onLeave={moves.focus}>
          {isNarrow && (
            <button
              type="button"
              className="button"
              aria-expanded={facets}
              onClick={() => useLedger.setState({ facets: !facets })}
            >
              {t`Facets`}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-pressed={chart}
            onClick={() => useLedger.setState({ chart: !chart })}
          >
            {t`Chart`}
          </button>
          <Panel name="columns" label={t`Columns`}>
            <ColumnChoice chosen={chosen} shown={columns} />
          </Panel>
          <Panel name="save-view" label={t`Save view`}>
            <SaveViewForm />
          </Panel>
          <button type="button" className="button" onClick={copy}>
            {t`Copy`}
          </button>
          <button type="button" className="button" onClick={save}>
            {t`CSV`}
          </button>
        </FilterBar>
        <div ref={frame} className="ledger-frame">
          {rows.length === 0 && filter.terms.length > 0 ? (
            <NoMatch filter={filter} withheld={found.withheld} />
          ) : (
            <LedgerGrid
              grid={grid}
              rows={rows}
              at={at}
              allSelected={rows.length > 0 && selectedRows.length === rows.length}
              sort={sort}
              columns={columns}
              book={book}
              moves={moves}
            />
          )}
        </div>
        <BulkBar selected={selected} meant={meant} onClear={moves.clear} />
      </main>
      {chart && <RowChart row={currentRow} />}
    </div>
  );
}
