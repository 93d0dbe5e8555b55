import { type FormEvent, type ReactNode, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { writeSort } from '../../shared/ledger/sort.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';
import { useSettings } from '../state/settings-store.ts';
import { say } from '../state/status-bar-store.ts';
import { useLedger } from './ledger-store.ts';
import { closePanel } from './Panel.tsx';

/** Keeps the filter and the order under a name; a view of that name is replaced. */
export function SaveViewForm(): ReactNode {
  const [name, setName] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const kept = name.trim();
    const { settings, change } = useSettings.getState();
    if (kept === '' || settings === null) return;
    const { draft, sort } = useLedger.getState();
    const query = `${useLedgerQuery.getState().query} ${draft}`.trim().slice(0, 500);
    const others = settings.savedViews.filter((view) => view.name !== kept);
    change({ savedViews: [...others, { name: kept, query, sort: writeSort(sort) }].slice(-100) });
    closePanel();
    say(t`The view ${kept} is saved.`);
  };
  return (
    <form className="save-view" onSubmit={onSubmit}>
      <label>
        {t`Name of the view`}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to name it.
          autoFocus
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary">
        {t`Save`}
      </button>
    </form>
  );
}
