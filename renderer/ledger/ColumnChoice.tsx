import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { type Column, type ColumnId, columns, fixedColumns } from '../../shared/ledger/columns.ts';
import { useSettings } from '../state/settings-store.ts';

interface ColumnChoiceProps {
  readonly chosen: readonly ColumnId[];
  /** Those that there is room for. */
  readonly shown: readonly Column[];
}

/** Which columns stand in the grid. */
export function ColumnChoice({ chosen, shown }: ColumnChoiceProps): ReactNode {
  const { change } = useSettings.getState();
  const toggle = (id: ColumnId) =>
    change({ ledgerColumns: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  const hidden = chosen.length - shown.length;
  return (
    <fieldset className="column-choice">
      <legend className="unseen">{t`Columns`}</legend>
      {columns
        .filter(({ id }) => !fixedColumns.includes(id))
        .map(({ id, name }, place) => (
          <label key={id}>
            <input
              type="checkbox"
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked to choose.
              autoFocus={place === 0}
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      {hidden > 0 && <p className="muted">{t`${hidden} of these wait for a wider window.`}</p>}
      <button type="button" className="text-button" onClick={() => change({ ledgerColumns: null })}>
        {t`Back to the first choice`}
      </button>
    </fieldset>
  );
}
