import type { Chart } from '../chart.ts';
import { type ChartView, type Drawing, figureDrawing, figureEnds, isFocused, valueRuns } from '../drawing.ts';
import { lineShape, runShapes, runsWidth } from '../scene.ts';
import { layOutRows, seriesOf } from './rows.ts';

const barHeight = 13;
const labelGap = 7;

/** Horizontal bars from zero on a linear scale; a range floats from low to high. Values stand at the bars' ends. */
export function drawBars(chart: Chart, view: ChartView): Drawing {
  const right = Math.max(...chart.data.map((datum) => runsWidth(valueRuns(datum, view)))) + labelGap + 5;
  const contents = chart.data.map((datum) => ({
    label: datum.label,
    focused: isFocused(datum, view),
    series: seriesOf(chart, datum),
  }));
  const rows = layOutRows(contents, view, right);
  const { left, top, bottom, centres, labels } = rows;
  const bounds = chart.data.flatMap((datum) => figureEnds(datum));
  const min = Math.min(0, ...bounds);
  const max = Math.max(0, ...bounds) || 1;
  const zero = left + ((0 - min) / (max - min)) * (view.width - left - right);
  const height = bottom + 2;
  const stretches = rows.stacked ? centres.map((y) => [y - 10, y + 10] as const) : [[top, bottom] as const];
  const baseline = stretches.map(([from, to]) =>
    lineShape(
      [
        [zero, from],
        [zero, to],
      ],
      view.theme.rule3,
    ),
  );
  return figureDrawing(
    view,
    height,
    { left, right, top: 0, bottom: 0, x: { type: 'value', min, max }, y: { type: 'value', min: 0, max: 1 } },
    [...baseline, ...labels],
    chart.data.map((datum, index) => {
      const [low, high] = figureEnds(datum);
      return {
        form: 'bar',
        kind: datum.kind,
        focused: isFocused(datum, view),
        ringed: datum.id === view.cursor,
        row: centres[index] ?? 0,
        thickness: barHeight,
        labels: runShapes(valueRuns(datum, view), labelGap, 0),
        datum: { name: datum.label, value: datum.value === null ? [low, high] : [0, high] },
      };
    }),
    { x: [0, 1], y: [] },
  );
}
