import type { ReactNode } from 'react';
import type { SavedView } from '../../shared/host/settings.ts';
import { t } from '../../shared/language/t.ts';
import { givenViews } from '../../shared/ledger/given-views.ts';
import { readSort } from '../../shared/ledger/sort.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';
import { useSettings } from '../state/settings-store.ts';
import { say } from '../state/status-bar-store.ts';
import { setQuery, useLedger } from './ledger-store.ts';

const none: readonly SavedView[] = [];

/** The views that are kept: a filter and an order by a name. */
export function ViewList(): ReactNode {
  const saved = useSettings(({ settings }) => settings?.savedViews ?? none);
  const query = useLedgerQuery((state) => state.query);
  const remove = (view: SavedView) => {
    useSettings.getState().change({ savedViews: saved.filter((other) => other !== view) });
    say(t`The view ${view.name} was deleted.`, () => useSettings.getState().change({ savedViews: [...saved] }));
  };
  return (
    <section className="facet" aria-labelledby="ledger-views">
      <h2 id="ledger-views">{t`Views`}</h2>
      <ul>
        {[...saved, ...givenViews].map((view, place) => (
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
                aria-label={t`Delete the view ${view.name}`}
                onClick={() => remove(view)}
              >
                {t`Delete`}
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
