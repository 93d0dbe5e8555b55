import { formatAxis } from '../../claims/format.ts';
import type { Chart, Datum } from '../chart.ts';
import type { FigureMark } from '../chart-option.ts';
import {
  axisTickShape,
  type ChartView,
  type Drawing,
  figureDrawing,
  isFocused,
  labelGround,
  roomyTicks,
  valueRuns,
} from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { splitReferences } from '../reference-data.ts';
import { linearScale, logScale, type Scale } from '../scale.ts';
import { lineShape, runShapes, runsWidth, type Shape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { drawUprights, referencesHeight } from './references.ts';
import { layOutRows, type Rows, seriesOf, stretchesOf } from './rows.ts';

const axisHeight = 24;
const pointSize = 9;
const labelGap = 10;
const leastRight = 26;
const leastPlot = 140;
/** As many px as one value that covers a reference is worth. */
const crossingCost = 48;
/** Where values have no room beside their marks, they go this far up, opposite the rows' names. */
const labelLine = 16;

/** Points on one scale, one a row; a range is a bar from low to high. */
export function drawLadder(chart: Chart, view: ChartView): Drawing {
  const { own, references } = splitReferences(chart.record, chart.data);
  const head = referencesHeight(references, view);
  const contents = own.map((datum) => ({
    label: datum.label,
    focused: isFocused(datum, view),
    series: seriesOf(chart, datum),
  }));
  const values = chart.data.flatMap((datum) => figureEnds(datum));
  const valuesBesideNames = own.every((datum) => {
    const name = wrapText(datum.label, view.width, 12).at(-1) ?? '';
    return textWidth(name, 12) + labelGap + runsWidth(valueRuns(datum, view)) <= view.width;
  });
  const hanging = layOutRows(contents, view, leastRight, head);
  const stacked = layOutRows(contents, view, view.width, head);
  const raised = layOutRows(contents, view, view.width, head, valuesBesideNames ? 0 : labelLine);
  const roomy = [hanging, stacked].find((rows) => roomRight(chart, rowsLeft(rows), view) !== null);
  const rows = roomy ?? raised;
  const { top, bottom, centres, labels } = rows;
  const left = rowsLeft(rows);
  const right = roomRight(chart, left, view) ?? leastRight;
  const scale = scaleOf(chart, values, view.width - left - right);
  const at = (value: number) => left + scale.at(value);
  const uprights = drawUprights(references, { top: 0, stretches: stretchesOf(rows), at }, view);
  const marks = own.map((datum, index) => {
    const [low, high] = figureEnds(datum);
    const runs = valueRuns(datum, view);
    const width = runsWidth(runs);
    const beside = roomy === undefined ? null : labelStart(datum, scale, left, view);
    const start = beside ?? view.width - width - left - scale.at(high);
    const mark: FigureMark = {
      form: datum.value === null ? 'bar' : 'circle',
      kind: datum.kind,
      focused: isFocused(datum, view),
      ringed: datum.id === view.cursor,
      row: centres[index] ?? 0,
      thickness: pointSize,
      labels:
        beside === null
          ? [labelGround(start, width, view, -labelLine), ...runShapes(runs, start, -labelLine)]
          : [labelGround(start, width, view), ...runShapes(runs, start, 0)],
    };
    return { ...mark, datum: { name: datum.label, value: [low, high] } };
  });
  return figureDrawing(
    view,
    bottom + axisHeight,
    { left, right, top: 0, bottom: 0, x: axisOf(scale), y: { type: 'value', min: 0, max: 1 } },
    [...uprights.washes, ...gridShapes(scale, chart.unit ?? 'ratio', left, top, bottom, view), ...labels],
    [...marks, ...uprights.marks],
    { x: [0, 1], y: [] },
  );
}

/** A linear ladder starts at zero, since its points are read as amounts then. */
function scaleOf({ record }: Chart, values: readonly number[], length: number): Scale {
  const linear = record.form === 'ladder' && record.scale === 'linear';
  return linear ? linearScale(values, length, true) : logScale(values, length);
}

/** Where the marks of rows start, in px: a stacked row's point may be on the very edge. */
function rowsLeft({ left, stacked }: Rows): number {
  return stacked ? left + 8 : left;
}

/**
 * The px right of the scale with which every value stands beside its mark: as few as can be, yet more where that keeps
 * values off what they are read against. Null where the scale has no room.
 */
function roomRight(chart: Chart, left: number, view: ChartView): number | null {
  const { own, references } = splitReferences(chart.record, chart.data);
  const values = chart.data.flatMap((datum) => figureEnds(datum));
  let best: { readonly right: number; readonly cost: number } | null = null;
  for (let right = leastRight; view.width - left - right >= leastPlot; right += 8) {
    const scale = scaleOf(chart, values, view.width - left - right);
    const starts = own.map((datum) => labelStart(datum, scale, left, view));
    if (starts.includes(null)) continue;
    const crossed = own.filter((datum, index) => {
      const start = scale.at(figureEnds(datum)[1]) + (starts[index] ?? 0);
      const end = start + runsWidth(valueRuns(datum, view));
      return references.some((other) =>
        figureEnds(other).some((value) => start < scale.at(value) && scale.at(value) < end),
      );
    });
    const cost = right + crossingCost * crossed.length;
    if (best === null || cost < best.cost) best = { right, cost };
  }
  return best?.right ?? null;
}

/** Where a label starts, from its mark's right end: right of it, else left of it; null where neither has room. */
function labelStart(datum: Datum, scale: Scale, left: number, view: ChartView): number | null {
  const [low, high] = figureEnds(datum);
  const width = runsWidth(valueRuns(datum, view));
  if (left + scale.at(high) + labelGap + width <= view.width) return labelGap;
  if (scale.at(low) - labelGap - width < 0) return null;
  return -(scale.at(high) - scale.at(low)) - labelGap - width;
}

/** Vertical gridlines from `top` to `bottom` with their values beneath. */
export function gridShapes(
  scale: Scale,
  unit: string,
  left: number,
  top: number,
  bottom: number,
  view: ChartView,
): readonly Shape[] {
  const texts = formatAxis(scale.ticks, unit);
  const ticks = scale.ticks.map((value, index) => ({ value, text: texts[index] ?? '' }));
  return [
    ...ticks.map(({ value }) => {
      const x = left + scale.at(value);
      return lineShape(
        [
          [x, top],
          [x, bottom],
        ],
        view.theme.rule,
      );
    }),
    ...roomyTicks(ticks, ({ value }) => scale.at(value)).map(({ value, text }) =>
      axisTickShape(text, left + scale.at(value), bottom + 12, view),
    ),
  ];
}

/** The part of a scale that an axis of the option takes. */
export function axisOf({ type, min, max }: Scale): Pick<Scale, 'type' | 'min' | 'max'> {
  return { type, min, max };
}
