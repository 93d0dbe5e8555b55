import type { Chart } from './chart.ts';
import type { ChartOption } from './chart-option.ts';
import { lightChart } from './chart-theme.ts';
import type { ChartView, Drawing } from './drawing.ts';
import { drawBars } from './forms/bars.ts';
import { drawDumbbell } from './forms/dumbbell.ts';
import { drawLadder } from './forms/ladder.ts';
import { drawLine } from './forms/line.ts';
import { drawMatrix } from './forms/matrix.ts';
import { drawMultiples } from './forms/multiples.ts';
import { drawRank } from './forms/rank.ts';
import { drawRelation } from './forms/relation.ts';
import { drawScatter } from './forms/scatter.ts';
import { drawSlope } from './forms/slope.ts';
import { drawTimeline } from './forms/timeline.ts';
import { drawTree } from './forms/tree.ts';
import { drawWaterfall } from './forms/waterfall.ts';

export type { ChartOption } from './chart-option.ts';
export type { ChartView } from './drawing.ts';

/**
 * The ECharts option of a chart: plain JSON, the same for the same input, drawn alike in the app, in print and in Node.
 * Its series `data` holds the chart's data in order, so an event's data index is an index into `chart.data`.
 * `registerChartForms` must have taught ECharts our forms before it is drawn.
 */
export function buildChartOption(chart: Chart, view: ChartView): ChartOption {
  return draw(chart, view).option;
}

/** The height in px that the chart needs at a width; the same whatever is in focus. */
export function chartHeight(chart: Chart, width: number): number {
  return draw(chart, { focus: null, cursor: null, theme: lightChart, width, print: false }).height;
}

function draw(chart: Chart, view: ChartView): Drawing {
  switch (chart.form) {
    case 'bars':
      return drawBars(chart, view);
    case 'ladder':
      return drawLadder(chart, view);
    case 'line':
      return drawLine(chart, view);
    case 'dumbbell':
      return drawDumbbell(chart, view);
    case 'slope':
      return drawSlope(chart, view);
    case 'waterfall':
      return drawWaterfall(chart, view);
    case 'scatter':
      return drawScatter(chart, view);
    case 'rank':
      return drawRank(chart, view);
    case 'multiples':
      return drawMultiples(chart, view);
    case 'timeline':
      return drawTimeline(chart, view);
    case 'matrix':
      return drawMatrix(chart, view);
    case 'relation':
      return drawRelation(chart, view);
    case 'tree':
      return drawTree(chart, view);
  }
}
