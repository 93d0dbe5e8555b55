import type { ReactNode } from 'react';
import type { SavedView } from '../../shared/host/settings.ts';
import { t } from '../../shared/language/t.ts';
import { givenViews } from '../../shared/ledger/given-views.ts';
import { longestQuery } from '../../shared/pack/pack-choices.ts';
import { useSettings } from '../state/settings-store.ts';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';
import { useFaultyField } from './use-faulty-field.ts';

const none: readonly SavedView[] = [];

/** A saved view of the ledger, or a filter as it is typed there. */
export function FilterChoice(): ReactNode {
  const field = useFaultyField();
  const query = usePackDialog(({ form }) => form.query);
  const saved = useSettings(({ settings }) => settings?.savedViews ?? none);
  const views = [...saved, ...givenViews];
  const place = views.findIndex((view) => view.query === query);
  return (
    <div className="pack-filter">
      <label className="pack-words">
        <span>{t`View`}</span>
        <select
          className="field"
          value={place}
          onChange={(event) => changeForm({ query: views[Number(event.target.value)]?.query ?? '' })}
        >
          <option value={-1}>{t`A filter of its own`}</option>
          {views.map(({ name }, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="pack-words">
        <span>{t`Filter`}</span>
        <input
          className="field mono"
          spellCheck={false}
          maxLength={longestQuery}
          aria-invalid={field === 'claims'}
          placeholder={t`kind:price says:ByteDance`}
          value={query}
          onChange={(event) => changeForm({ query: event.target.value })}
        />
      </label>
    </div>
  );
}
