import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { useSettings } from '../state/settings-store.ts';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';
import { useFaultyField } from './use-faulty-field.ts';

/** More than this is no label or list of names; what is too long for the page is told, and not cut. */
const mostPasted = 2000;

/** What the pack says of itself: how it may be handed on, and who prepared it. */
export function PrintedWords(): ReactNode {
  const { label, names } = usePackDialog(({ form }) => form);
  const field = useFaultyField();
  const own = useSettings(({ settings }) => settings?.name ?? '');
  return (
    <>
      <label className="pack-words">
        <span>{t`Label`}</span>
        <input
          className="field"
          maxLength={mostPasted}
          aria-invalid={field === 'label'}
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
          maxLength={mostPasted}
          aria-invalid={field === 'names'}
          placeholder={t`${own}\nOr other names, one a line`}
          value={names}
          onChange={(event) => changeForm({ names: event.target.value })}
        />
      </label>
    </>
  );
}
