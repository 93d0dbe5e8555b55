import { type ReactNode, useId } from 'react';
import type { UnitChoice } from '../../shared/charts/restate-chart.ts';
import { formatUnit } from '../../shared/claims/format.ts';
import { goToClaim } from '../state/trail.ts';

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
      <legend>Unit</legend>
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
          {rates.length > 1 && choice.rate !== null && `, by ${choice.rate.number}`}
        </label>
      ))}
      {rates.map((rate) => (
        <small key={rate.claim}>
          At {rate.words}, as{' '}
          <button
            type="button"
            className="claim-number"
            aria-label={`Go to ${rate.number}`}
            onClick={() => goToClaim(rate.claim)}
          >
            {rate.number}
          </button>{' '}
          has it{rate.attributedTo !== null && ` (${rate.attributedTo})`}
          {rate.scope !== null && `: ${rate.scope}`}. Converted figures are marked ≈.
        </small>
      ))}
    </fieldset>
  );
}

/** What a choice is kept by. */
export function keyOf({ to, rate }: UnitChoice): string {
  return rate === null ? to : `${to} ${rate.claim}`;
}
