import type { ReactNode } from 'react';
import { RadioSetting } from '../app/RadioSetting.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

const places = [
  ['in-place', 'In place'],
  ['endnotes', 'As endnotes'],
  ['none', 'Left out'],
] as const;

/** Where notes and highlights print. */
export function NotesChoice(): ReactNode {
  const notes = usePackDialog(({ form }) => form.notes);
  return (
    <RadioSetting
      legend="Notes"
      name="pack-notes"
      options={places}
      value={notes}
      onChange={(chosen) => changeForm({ notes: chosen })}
    />
  );
}
