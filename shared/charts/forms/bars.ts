import type { Chart, Datum } from '../chart.ts';
import type { FigureMark, SeriesDatum } from '../chart-option.ts';
import { type ChartView, type Drawing, figureDrawing, isFocused, labelGround, valueRuns } from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { splitReferences } from '../reference-data.ts';
import { lineShape, runShapes, runsWidth, type Shape } from '../scene.ts';
import { drawUprights, referencesHeight } from './references.ts';
import { layOutRows, type Rows, seriesOf, stretchesOf } from './rows.ts';

const barHeight = 13;
/** The px between a bar's end and its label. */
export const labelGap = 7;

/** Horizontal bars from zero on a linear scale; a range floats from low to high. Values stand at the bars' ends. */
export function drawBars(chart: Chart, view: ChartView): Drawing {
  const { own, references } = splitReferences(chart.record, chart.data);
  const right = Math.max(...own.map((datum) => runsWidth(valueRuns(datum, view)))) + labelGap + 5;
  const contents = own.map((datum) => ({
    label: datum.label,
    focused: isFocused(datum, view),
    series: seriesOf(chart, datum),
  }));
  const rows = layOutRows(contents, view, right, referencesHeight(references, view));
  const { left, bottom, centres, labels } = rows;
  const bounds = chart.data.flatMap((datum) => figureEnds(datum));
  const min = Math.min(0, ...bounds);
  const max = Math.max(0, ...bounds) || 1;
  const at = (value: number) => left + ((value - min) / (max - min)) * (view.width - left - right);
  const height = bottom + 2;
  const baseline = baselineShapes(at(0), rows, view);
  const uprights = drawUprights(references, { top: 0, stretches: stretchesOf(rows), at }, view);
  const bars = own.map((datum, index): FigureMark & { readonly datum: SeriesDatum } => {
    const [low, high] = figureEnds(datum);
    return {
      form: 'bar',
      kind: datum.kind,
      focused: isFocused(datum, view),
      ringed: datum.id === view.cursor,
      row: centres[index] ?? 0,
      thickness: barHeight,
      labels: barLabel(datum, high < 0 || references.length > 0, view),
      datum: { name: datum.label, value: datum.value === null ? [low, high] : [0, high] },
    };
  });
  return figureDrawing(
    view,
    height,
    { left, right, top: 0, bottom: 0, x: { type: 'value', min, max }, y: { type: 'value', min: 0, max: 1 } },
    [...uprights.washes, ...baseline, ...labels],
    [...bars, ...uprights.marks],
    { x: [0, 1], y: [] },
  );
}

/** The upright that bars start from; in pieces where names stand between the bars. */
export function baselineShapes(x: number, rows: Rows, view: ChartView): readonly Shape[] {
  return stretchesOf(rows).map(([from, to]) =>
    lineShape(
      [
        [x, from],
        [x, to],
      ],
      view.theme.rule3,
    ),
  );
}

/** A bar's value at its right end, on a patch of ground where a line would run through it. */
export function barLabel(datum: Datum, crossed: boolean, view: ChartView): readonly Shape[] {
  const runs = valueRuns(datum, view);
  return [...(crossed ? [labelGround(labelGap, runsWidth(runs), view)] : []), ...runShapes(runs, labelGap, 0)];
}
