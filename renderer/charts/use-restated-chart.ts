import { useMemo } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { type ScaleChoice, type ScaleName, scaleChoice, withScale } from '../../shared/charts/chart-scale.ts';
import { exchangeRates, type RateClaim } from '../../shared/charts/exchange-rate.ts';
import { restateChart, type UnitChoice, unitChoices } from '../../shared/charts/restate-chart.ts';
import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import type { ChartChoices } from './chart-view-store.ts';
import { keyOf } from './UnitSwitch.tsx';

/** A chart on the scale and in the unit that were chosen, and what there is to choose. */
interface RestatedChart {
  readonly shown: Chart;
  readonly scales: ScaleChoice | null;
  readonly scale: ScaleName;
  readonly units: readonly UnitChoice[];
  readonly unit: UnitChoice | null;
}

/** Rates come from the claims that state them; a choice that the chart does not offer leaves it as it is. */
export function useRestatedChart(chart: Chart, choices: ChartChoices): RestatedChart {
  const own = useReading((reading) => reading.claims);
  const all = useRegister((register) => register.claims);
  const units = useMemo(() => {
    const claims = new Map<string, RateClaim>([...all, ...own]);
    return unitChoices(chart, exchangeRates(claims.values()));
  }, [chart, own, all]);
  const unit = units.find((each) => keyOf(each) === choices.unit) ?? null;
  const scales = useMemo(() => scaleChoice(chart), [chart]);
  const scale = choices.scale ?? scales?.scale ?? 'linear';
  const shown = useMemo(() => {
    const scaled = scales === null ? chart : withScale(chart, scale);
    return unit === null ? scaled : restateChart(scaled, unit);
  }, [chart, scales, scale, unit]);
  return { shown, scales, scale, units, unit };
}
