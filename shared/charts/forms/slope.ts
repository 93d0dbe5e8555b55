import type { Chart, Datum } from '../chart.ts';
import { type ChartView, type Drawing, isFocused, ringShape, sceneDrawing, termRun, valueRuns } from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { barShapes, pointShapes } from '../kind-mark.ts';
import { linearScale, logScale } from '../scale.ts';
import { type Box, lineShape, type Point, type Run, runShapes, runsWidth, type Shape, textShape } from '../scene.ts';
import { spreadLabels } from '../spread-labels.ts';
import { textWidth, wrapText } from '../text-width.ts';

const lineHeight = 15;
const pointSize = 9;
const labelGap = 12;
const leastPlot = 64;

/** One end of a row: its label stands outside its axis. */
interface End {
  readonly datum: Datum;
  /** The value and its claims, in one line or two. */
  readonly figures: readonly (readonly Run[])[];
  readonly lines: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly label: number;
}

/**
 * Each row's two figures on two upright axes, with a line between. The row is named at its right end, where there is
 * room for it; a range is a bar, and two lines join its ends to the other figure's.
 */
export function drawSlope(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'slope') throw new TypeError(`${chart.id} is no slope.`);
  const rows = record.rows.flatMap(({ label }, index) => {
    const [from, to] = chart.data.slice(index * 2, index * 2 + 2);
    return from === undefined || to === undefined ? [] : [{ label, from, to }];
  });
  const roomy = sidesOf(rows, false, view);
  // Where both sides in one line would leave no room between the axes, claims go beneath their values.
  const split = roomy.from + roomy.to + 2 * labelGap + leastPlot > view.width;
  const { from: valuesLeft, to: valuesRight } = split ? sidesOf(rows, true, view) : roomy;
  const left = valuesLeft + labelGap;
  const names = Math.min(
    Math.max(...rows.map(({ label }) => textWidth(label, 12))),
    Math.max(valuesRight, view.width * 0.4, 96),
    Math.max(valuesRight, view.width - left - labelGap - leastPlot),
  );
  const right = Math.max(names, valuesRight) + labelGap;
  const x = { from: left, to: view.width - right };
  const heads = {
    from: wrapText(record.from, (x.from + x.to) / 2 - 8, 12),
    to: wrapText(record.to, view.width - (x.from + x.to) / 2 - 8, 12),
  };
  const top = Math.max(heads.from.length, heads.to.length) * lineHeight + 14;
  const lines = rows.map(({ label }) => wrapText(label, right - labelGap, 12));
  const stacked = lines.reduce((sum, each) => sum + heightOf(each.length, split ? 2 : 1), 0);
  const plotHeight = Math.max(
    view.width >= 640 ? 240 : 170,
    stacked + 12,
    rows.length * heightOf(0, split ? 2 : 1) + 4,
  );
  const values = chart.data.flatMap((datum) => figureEnds(datum));
  const zero = Math.min(...values) < 0.6 * Math.max(...values);
  const scale = record.scale === 'log' ? logScale(values, plotHeight) : linearScale(values, plotHeight, zero);
  const bottom = top + plotHeight;
  const yOf = (value: number) => bottom - scale.at(value);
  const place = (data: readonly Datum[], texts: readonly (readonly string[])[]): readonly End[] => {
    const ends = data.map((datum, index) => {
      const [low, high] = figureEnds(datum);
      return {
        datum,
        figures: figuresOf(datum, split, view),
        lines: texts[index] ?? [],
        low: yOf(low),
        high: yOf(high),
      };
    });
    const centres = spreadLabels(
      ends.map((end) => ({ wish: (end.low + end.high) / 2, height: heightOf(end.lines.length, end.figures.length) })),
      top - 10,
      bottom + 10,
    );
    return ends.map((end, index) => ({ ...end, label: centres[index] ?? end.high }));
  };
  const froms = place(
    rows.map(({ from }) => from),
    [],
  );
  const tos = place(
    rows.map(({ to }) => to),
    lines,
  );
  return sceneDrawing(
    view,
    bottom + 14,
    [
      ...[x.from, x.to].map((at) =>
        lineShape(
          [
            [at, top - 8],
            [at, bottom + 8],
          ],
          view.theme.rule2,
        ),
      ),
      ...headShapes(heads.from, x.from, 'right', view),
      ...headShapes(heads.to, x.to, 'left', view),
    ],
    rows.flatMap((_, index) => {
      const [from, to] = [froms[index], tos[index]];
      if (from === undefined || to === undefined) return [];
      return [markOf(from, to, x.from, x.to, view), markOf(to, from, x.to, x.from, view)];
    }),
  );
}

type Row = Readonly<Record<'from' | 'to', Datum>>;

/** How wide the figures of each side are in px. */
function sidesOf(rows: readonly Row[], split: boolean, view: ChartView): Readonly<Record<'from' | 'to', number>> {
  const of = (end: 'from' | 'to') =>
    Math.max(...rows.flatMap((row) => figuresOf(row[end], split, view).map((runs) => runsWidth(runs))));
  return { from: of('from'), to: of('to') };
}

function figuresOf(datum: Datum, split: boolean, view: ChartView): readonly (readonly Run[])[] {
  const runs = valueRuns(datum, view);
  return split ? runs.map((run) => [run]) : [runs];
}

/** A label's height in px with the gap that sets it off from the next. */
function heightOf(names: number, figures: number): number {
  return (names + figures) * lineHeight + (names + figures === 1 ? 2 : 7);
}

/** A figure with its own half of the line to the other one; the line is blue where both figures are in focus. */
function markOf(end: End, other: End, x: number, otherX: number, view: ChartView) {
  const { datum, low, high } = end;
  const focused = isFocused(datum, view);
  const joined = focused && isFocused(other.datum, view);
  const { theme } = view;
  const middle = (x + otherX) / 2;
  const half = (y: number, otherY: number): readonly Point[] => [
    [x, y],
    [middle, (y + otherY) / 2],
  ];
  const ranged = low !== high || other.low !== other.high;
  const joins = [half(high, other.high), ...(ranged ? [half(low, other.low)] : [])];
  const box: Box = { x: x - pointSize / 2, y: high, width: pointSize, height: Math.max(low - high, 1) };
  const ring = low === high ? { ...box, y: high - pointSize / 2, height: pointSize } : box;
  const shapes = [
    ...joins.map((points) => lineShape(points, joined ? theme.focus : theme.g2, joined ? 2 : 1.25)),
    ...(datum.value === null
      ? barShapes(box, datum.kind, focused, theme)
      : pointShapes([x, high], datum.kind, focused, theme)),
    ...labelShapes(end, x, x < otherX, view),
    ...(datum.id === view.cursor ? [ringShape(ring, theme)] : []),
  ];
  return { shapes, datum: { name: datum.label, value: [...figureEnds(datum)] } };
}

/** The value, and on the right the row's name beneath it; a leader where the label had to leave its point. */
function labelShapes({ datum, figures, lines, low, high, label }: End, x: number, left: boolean, view: ChartView) {
  const { theme } = view;
  const focused = isFocused(datum, view);
  const startOf = (width: number) => (left ? x - labelGap - width : x + labelGap);
  const count = figures.length + lines.length;
  const lineAt = (line: number) => label + (line - (count - 1) / 2) * lineHeight;
  const anchor = (low + high) / 2;
  // A label of several lines stands by its point with any of them.
  const reaches = Math.abs(anchor - label) <= (count * lineHeight) / 2;
  const side = left ? -1 : 1;
  const leader = lineShape(
    [
      [x + side * (pointSize / 2 + 1), anchor],
      [x + side * (labelGap - 2), lineAt(0)],
    ],
    focused ? theme.focus : theme.rule3,
  );
  const ink = focused ? theme.focusInk : theme.ink2;
  return [
    ...(reaches ? [] : [leader]),
    ...figures.flatMap((runs, index) => runShapes(runs, startOf(runsWidth(runs)), lineAt(index))),
    ...lines.map((line, index) =>
      textShape(termRun(line, ink, view, 12, focused), startOf(0), lineAt(figures.length + index)),
    ),
  ];
}

function headShapes(lines: readonly string[], axis: number, side: 'left' | 'right', view: ChartView): readonly Shape[] {
  const width = Math.max(...lines.map((line) => textWidth(line, 12)));
  // Heads stand over their own axis, as far as the drawing's edge and the other head allow.
  const start = side === 'right' ? Math.max(0, axis - width) : Math.min(axis, view.width - width);
  return lines.map((line, index) =>
    textShape(termRun(line, view.theme.ink2, view, 12, true), start, lineHeight * (index + 0.5)),
  );
}
