import type { ReactNode } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import { textSizes } from '../../shared/host/text-sizes.ts';
import { t } from '../../shared/language/t.ts';
import { ColourNames } from './ColourNames.tsx';
import { RadioSetting } from './RadioSetting.tsx';

interface ReadingSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const themes: readonly (readonly [Settings['theme'], string])[] = [
  ['system', t`As the system`],
  ['light', t`Light`],
  ['dark', t`Dark`],
  ['sepia', t`Sepia`],
];

const sizes = textSizes.map((size) => [size, String(size)] as const);

const measures: readonly (readonly [Settings['measure'], string])[] = [
  ['narrow', t`Narrow`],
  ['normal', t`Normal`],
  ['wide', t`Wide`],
];

const spacings: readonly (readonly [Settings['spacing'], string])[] = [
  ['tight', t`Tight`],
  ['normal', t`Normal`],
  ['loose', t`Loose`],
];

/** How the text is set: each change shows at once in the text behind. */
export function ReadingSettings({ settings, onChange }: ReadingSettingsProps): ReactNode {
  const { theme, textSize, measure, spacing, quietMarks } = settings;
  return (
    <>
      <RadioSetting
        legend={t`Theme`}
        name="theme"
        options={themes}
        value={theme}
        onChange={(value) => onChange({ theme: value })}
      />
      <RadioSetting
        legend={t`Text size`}
        name="text-size"
        options={sizes}
        value={textSize}
        onChange={(value) => onChange({ textSize: value })}
      />
      <div className="setting-pair">
        <RadioSetting
          legend={t`Width of the text`}
          name="measure"
          options={measures}
          value={measure}
          onChange={(value) => onChange({ measure: value })}
        />
        <RadioSetting
          legend={t`Line spacing`}
          name="spacing"
          options={spacings}
          value={spacing}
          onChange={(value) => onChange({ spacing: value })}
        />
      </div>
      <label className="switch">
        <input
          type="checkbox"
          checked={quietMarks}
          onChange={(event) => onChange({ quietMarks: event.target.checked })}
        />
        {t`Quieter claim marks`}
      </label>
      <ColourNames names={settings.colourNames} onChange={(names) => onChange({ colourNames: names })} />
    </>
  );
}
