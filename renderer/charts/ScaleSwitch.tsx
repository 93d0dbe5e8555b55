import { type ReactNode, useId } from 'react';
import type { ScaleChoice, ScaleName } from '../../shared/charts/chart-scale.ts';
import { t } from '../../shared/language/t.ts';

interface ScaleSwitchProps {
  readonly choice: ScaleChoice;
  readonly scale: ScaleName;
  readonly onScale: (scale: ScaleName) => void;
}

const scaleNames: Readonly<Record<ScaleName, string>> = { linear: t`Linear`, log: t`Logarithmic` };

/** Linear or logarithmic; one that would mislead is out of reach, with the reason. */
export function ScaleSwitch({ choice, scale, onScale }: ScaleSwitchProps): ReactNode {
  const name = useId();
  const reason = choice.refusals.log ?? choice.refusals.linear;
  return (
    <fieldset className="chart-switch" {...(reason !== null && { 'aria-describedby': `${name}-reason` })}>
      <legend>{t`Scale`}</legend>
      {(['linear', 'log'] as const).map((each) => (
        <label key={each} className="option">
          <input
            type="radio"
            name={name}
            checked={scale === each}
            disabled={choice.refusals[each] !== null}
            onChange={() => onScale(each)}
          />
          {scaleNames[each]}
        </label>
      ))}
      {reason !== null && <small id={`${name}-reason`}>{reason}</small>}
    </fieldset>
  );
}
