import { type ReactNode, useId } from 'react';
import type { UnitChoice } from '../../shared/charts/restate-chart.ts';
import { formatUnit } from '../../shared/claims/format.ts';
import { t } from '../../shared/language/t.ts';
import { sentence } from '../app/sentence.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';

interface UnitSwitchProps {
  readonly choices: readonly UnitChoice[];
  readonly chosen: UnitChoice | null;
  readonly onUnit: (unit: string | null) => void;
}

/** The units a chart can be read in; a currency's rate, and who states it, stand beside it before it is chosen. */
export function UnitSwitch({ choices, chosen, onUnit }: UnitSwitchProps): ReactNode {
  const name = useId();
  const [first] = choices;
  if (first === undefined) return null;
  const rates = [
    ...new Map(choices.flatMap(({ rate }) => (rate === null ? [] : [[rate.claim, rate] as const]))).values(),
  ];
  return (
    <fieldset className="chart-switch">
      <legend>{t`Unit`}</legend>
      <label className="option">
        <input type="radio" name={name} checked={chosen === null} onChange={() => onUnit(null)} />
        {formatUnit(first.from)}
      </label>
      {choices.map((choice) => (
        <label key={keyOf(choice)} className="option">
          <input
            type="radio"
            name={name}
            checked={chosen !== null && keyOf(chosen) === keyOf(choice)}
            onChange={() => onUnit(keyOf(choice))}
          />
          {formatUnit(choice.to)}
          {rates.length > 1 && choice.rate !== null && t`, by ${choice.rate.number}`}
        </label>
      ))}
      {rates.map((rate) => (
        <small key={rate.claim}>
          {sentence`At ${rate.words}, as ${<ClaimReference id={rate.claim} />} has it${rate.attributedTo !== null && ` (${rate.attributedTo})`}${rate.scope !== null && `: ${rate.scope}`}. Converted figures are marked ≈.`}
        </small>
      ))}
    </fieldset>
  );
}

/** What a choice is kept by. */
export function keyOf({ to, rate }: UnitChoice): string {
  return rate === null ? to : `${to} ${rate.claim}`;
}
