import { createContext, useContext } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';

/** Draws a chart as SVG text at a width in px. */
export type DrawChart = (chart: Chart, width: number) => string;

const Drawing = createContext<DrawChart | null>(null);
export const DrawChartProvider = Drawing.Provider;

/** How the page's charts are drawn: a page without script is set where there is no window to draw in. */
export function useDrawChart(): DrawChart {
  const draw = useContext(Drawing);
  if (draw === null) throw new Error('A chart of the page was drawn outside it.');
  return draw;
}
