import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { RadioSetting } from '../app/RadioSetting.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

const places = [
  ['in-place', t`In place`],
  ['endnotes', t`As endnotes`],
  ['none', t`Left out`],
] as const;

/** Where notes and highlights print. */
export function NotesChoice(): ReactNode {
  const notes = usePackDialog(({ form }) => form.notes);
  return (
    <RadioSetting
      legend={t`Notes`}
      name="pack-notes"
      options={places}
      value={notes}
      onChange={(chosen) => changeForm({ notes: chosen })}
    />
  );
}
