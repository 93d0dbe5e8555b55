import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { longestLabel, longestName, mostNames } from '../../shared/pack/pack-choices.ts';
import { useSettings } from '../state/settings-store.ts';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

/** What the pack says of itself: how it may be handed on, and who prepared it. */
export function PrintedWords(): ReactNode {
  const { label, names } = usePackDialog(({ form }) => form);
  const own = useSettings(({ settings }) => settings?.name ?? '');
  return (
    <>
      <label className="pack-words">
        <span>{t`Label`}</span>
        <input
          className="field"
          maxLength={longestLabel}
          placeholder={t`None. It prints on every page`}
          value={label}
          onChange={(event) => changeForm({ label: event.target.value })}
        />
      </label>
      <label className="pack-words">
        <span>{t`Prepared by`}</span>
        <textarea
          className="field"
          rows={2}
          maxLength={mostNames * longestName}
          placeholder={t`${own}\nOr other names, one a line`}
          value={names}
          onChange={(event) => changeForm({ names: event.target.value })}
        />
      </label>
    </>
  );
}
