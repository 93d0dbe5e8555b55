import type { ReactNode } from 'react';
import { longestLabel, longestName, mostNames } from '../../shared/pack/pack-form.ts';
import { useSettings } from '../state/settings-store.ts';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

/** What the pack says of itself: how it may be handed on, and who prepared it. */
export function PrintedWords(): ReactNode {
  const { label, names } = usePackDialog(({ form }) => form);
  const own = useSettings(({ settings }) => settings?.name ?? '');
  return (
    <>
      <label className="pack-words">
        <span>Label</span>
        <input
          className="field"
          maxLength={longestLabel}
          placeholder="None. It prints on every page"
          value={label}
          onChange={(event) => changeForm({ label: event.target.value })}
        />
      </label>
      <label className="pack-words">
        <span>Prepared by</span>
        <textarea
          className="field"
          rows={2}
          maxLength={mostNames * longestName}
          placeholder={`${own}\nOr other names, one a line`}
          value={names}
          onChange={(event) => changeForm({ names: event.target.value })}
        />
      </label>
    </>
  );
}
