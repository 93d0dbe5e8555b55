import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { RadioSetting } from '../app/RadioSetting.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

const papers = [
  ['a4', 'A4'],
  ['letter', t`US Letter`],
] as const;

const inks = [
  ['colour', t`Colour`],
  ['greyscale', t`Greyscale`],
] as const;

/** What the pack is printed on and with. */
export function PaperChoice(): ReactNode {
  const { paper, ink } = usePackDialog(({ form }) => form);
  return (
    <>
      <RadioSetting
        legend={t`Paper`}
        name="pack-paper"
        options={papers}
        value={paper}
        onChange={(chosen) => changeForm({ paper: chosen })}
      />
      <RadioSetting
        legend={t`Ink`}
        name="pack-ink"
        options={inks}
        value={ink}
        onChange={(chosen) => changeForm({ ink: chosen })}
      />
    </>
  );
}
