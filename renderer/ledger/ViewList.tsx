import type { ReactNode } from 'react';
import type { SavedView } from '../../shared/host/settings.ts';
import { defaultSort, readSort, writeSort } from '../../shared/ledger/sort.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';
import { useSettings } from '../state/settings-store.ts';
import { say } from '../state/status-bar-store.ts';
import { setQuery, useLedger } from './ledger-store.ts';

/** Views that every reader has: where a claim lacks something, or has aged. */
const given: readonly SavedView[] = [
  { name: 'No source named', query: 'check:no-source', sort: writeSort(defaultSort) },
  { name: 'No figure', query: '-has:figure', sort: writeSort(defaultSort) },
  { name: 'No chart', query: '-has:chart', sort: writeSort(defaultSort) },
  { name: 'Aged', query: 'as-of:aged', sort: 'as-of' },
  { name: 'Gone stale', query: 'flag:stale', sort: 'number' },
  { name: 'With notes', query: 'has:note', sort: '-notes' },
];

const none: readonly SavedView[] = [];

/** The views that are kept: a filter and an order by a name. */
export function ViewList(): ReactNode {
  const saved = useSettings(({ settings }) => settings?.savedViews ?? none);
  const query = useLedgerQuery((state) => state.query);
  const remove = (view: SavedView) => {
    useSettings.getState().change({ savedViews: saved.filter((other) => other !== view) });
    say(`The view ${view.name} was deleted.`, () => useSettings.getState().change({ savedViews: [...saved] }));
  };
  return (
    <section className="facet" aria-labelledby="ledger-views">
      <h2 id="ledger-views">Views</h2>
      <ul>
        {[...saved, ...given].map((view, place) => (
          <li key={view.name} className="facet-option">
            <button
              type="button"
              className="view-name"
              aria-current={view.query === query}
              onClick={() => openView(view)}
            >
              {view.name}
            </button>
            {place < saved.length && (
              <button
                type="button"
                className="text-button facet-only"
                aria-label={`Delete the view ${view.name}`}
                onClick={() => remove(view)}
              >
                Delete
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function openView({ query, sort }: SavedView): void {
  setQuery(query);
  useLedger.setState({ sort: readSort(sort) });
}
