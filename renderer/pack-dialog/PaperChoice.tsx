import type { ReactNode } from 'react';
import { RadioSetting } from '../app/RadioSetting.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

const papers = [
  ['a4', 'A4'],
  ['letter', 'US Letter'],
] as const;

const inks = [
  ['colour', 'Colour'],
  ['greyscale', 'Greyscale'],
] as const;

/** What the pack is printed on and with. */
export function PaperChoice(): ReactNode {
  const { paper, ink } = usePackDialog(({ form }) => form);
  return (
    <>
      <RadioSetting
        legend="Paper"
        name="pack-paper"
        options={papers}
        value={paper}
        onChange={(chosen) => changeForm({ paper: chosen })}
      />
      <RadioSetting
        legend="Ink"
        name="pack-ink"
        options={inks}
        value={ink}
        onChange={(chosen) => changeForm({ ink: chosen })}
      />
    </>
  );
}
