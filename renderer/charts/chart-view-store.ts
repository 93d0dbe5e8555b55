import { create } from 'zustand';
import type { ScaleName } from '../../shared/charts/chart-scale.ts';

/** How a chart is read while it is large: null for as its author has it. */
export interface ChartChoices {
  readonly scale: ScaleName | null;
  /** The unit it is read in. */
  readonly unit: string | null;
  /** The datum whose claims are listed. */
  readonly datum: string | null;
}

const asAuthored: ChartChoices = { scale: null, unit: null, datum: null };

/** The choices of the charts that are open large, by chart. */
export const useChartView = create<ReadonlyMap<string, ChartChoices>>()(() => new Map());

/** How a chart is being read; as it was written where nothing was chosen. */
export function choicesOf(view: ReadonlyMap<string, ChartChoices>, chart: string): ChartChoices {
  return view.get(chart) ?? asAuthored;
}

/** Changes how a chart is being read, and nothing about others. */
export function chooseForChart(chart: string, change: Partial<ChartChoices>): void {
  useChartView.setState((view) => new Map(view).set(chart, { ...choicesOf(view, chart), ...change }), true);
}

/** Forgets how a chart was read, as it is closed. */
export function leaveChart(chart: string): void {
  useChartView.setState((view) => new Map([...view].filter(([id]) => id !== chart)), true);
}
