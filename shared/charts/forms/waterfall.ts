import type { Chart, Datum } from '../chart.ts';
import { type ChartView, type Drawing, figureDrawing, isFocused, valueRuns } from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { lineShape, runsWidth } from '../scene.ts';
import { barLabel, baselineShapes, labelGap } from './bars.ts';
import { layOutRows } from './rows.ts';

const barHeight = 13;

/** From one end of a bar to the other, in the chart's unit. */
interface Step {
  readonly datum: Datum;
  readonly from: number;
  readonly to: number;
}

/**
 * What the parts add up to, step by step; under their sum stands the total as stated, and what it differs by between
 * the ends of the two. A range has no one place to step on from, so with one among the parts every bar starts at zero.
 */
export function drawWaterfall(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'waterfall') throw new TypeError(`${chart.id} is no waterfall.`);
  const steps = stepsOf(chart.data);
  const right = Math.max(...chart.data.map((datum) => runsWidth(valueRuns(datum, view)))) + labelGap + 5;
  const contents = chart.data.map((datum) => ({
    label: datum.label,
    focused: isFocused(datum, view),
    series: null,
  }));
  const rows = layOutRows(contents, view, right);
  const { left, bottom, centres, labels } = rows;
  const bounds = steps.flatMap(({ from, to }) => [from, to]);
  const min = Math.min(0, ...bounds);
  const max = Math.max(0, ...bounds) || 1;
  const xOf = (value: number) => left + ((value - min) / (max - min)) * (view.width - left - right);
  const joins = joinsOf(steps).map(({ value, start, end }) =>
    lineShape(
      [
        [xOf(value), (centres[start] ?? 0) + barHeight / 2],
        [xOf(value), (centres[end] ?? 0) + (start === end ? barHeight : -barHeight) / 2],
      ],
      view.theme.rule3,
      1,
      [2, 2],
    ),
  );
  return figureDrawing(
    view,
    bottom + 2,
    { left, right, top: 0, bottom: 0, x: { type: 'value', min, max }, y: { type: 'value', min: 0, max: 1 } },
    [...baselineShapes(xOf(0), rows, view), ...joins, ...labels],
    steps.map(({ datum, from, to }, index) => ({
      form: 'bar',
      kind: datum.kind,
      focused: isFocused(datum, view),
      ringed: datum.id === view.cursor,
      row: centres[index] ?? 0,
      thickness: barHeight,
      // The line from the sum to the difference passes the total.
      labels: barLabel(datum, Math.max(from, to) < 0 || datum.id === 'total', view),
      datum: { name: datum.label, value: [from, to] },
    })),
    { x: [0, 1], y: [] },
  );
}

/** Where each bar starts and ends; the running sum passes from bar to bar. */
function stepsOf(data: readonly Datum[]): readonly Step[] {
  const stepping = data.every((datum) => !isPart(datum) || datum.value !== null);
  const [sumOf, total] = ['sum', 'total'].map((name) => data.find(({ id }) => id === name)?.value ?? null);
  let sum = 0;
  return data.map((datum) => {
    const [low, high] = figureEnds(datum);
    if (datum.id === 'difference' && sumOf != null && total != null) return { datum, from: sumOf, to: total };
    if (datum.value === null) return { datum, from: low, to: high };
    if (!isPart(datum) || !stepping) return { datum, from: 0, to: datum.value };
    const from = sum;
    sum += datum.value;
    return { datum, from, to: sum };
  });
}

function isPart({ id }: Datum): boolean {
  return id !== 'sum' && id !== 'total' && id !== 'difference';
}

/** The uprights between bars: from each step to the next, and from the sum and the total to their difference. */
function joinsOf(steps: readonly Step[]): readonly { value: number; start: number; end: number }[] {
  const index = (id: string) => steps.findIndex(({ datum }) => datum.id === id);
  const [sum, total, difference] = [index('sum'), index('total'), index('difference')];
  const chained = steps.slice(0, sum).every(({ from }, at) => at === 0 || from === steps[at - 1]?.to);
  const chain = chained ? steps.slice(0, sum).map(({ to }, at) => ({ value: to, start: at, end: at + 1 })) : [];
  const gap = steps[difference];
  if (gap === undefined || gap.datum.value === null) return chain;
  return [...chain, { value: gap.from, start: sum, end: difference }, { value: gap.to, start: total, end: difference }];
}
