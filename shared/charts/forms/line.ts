import { formatAxis, formatDate } from '../../claims/format.ts';
import type { Chart, Datum } from '../chart.ts';
import type { FigureMark, SeriesDatum } from '../chart-option.ts';
import {
  axisTickShape,
  type ChartView,
  type Drawing,
  figureDrawing,
  isFocused,
  roomyTicks,
  termRun,
  tickShape,
  valueRuns,
} from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { labelPoints } from '../point-labels.ts';
import { splitReferences } from '../reference-data.ts';
import { linearScale, logScale, type Scale } from '../scale.ts';
import { type Box, lineShape, type Shape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { isMoment, middleOf, type Span, spanOf, timeScale } from '../time-scale.ts';
import { drawLevels, levelBoxes, levelMargin, levelPoint } from './reference-levels.ts';
import { authoredLabel, seriesOf } from './rows.ts';

const axisHeight = 26;
const pointSize = 9;
const noteWidth = 170;
const keyGap = 8;

interface Placed {
  readonly datum: Datum;
  readonly span: Span;
  readonly series: string | null;
  readonly note: string | null;
  /** Another series has the same figure; it is drawn and labelled there. */
  readonly repeated: boolean;
}

/** Points over time, joined only within a series. A figure dated by a month or longer gets a thin stroke that long. */
export function drawLine(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'line') throw new TypeError(`${chart.id} is no line chart.`);
  const { own, references } = splitReferences(record, chart.data);
  const placed = placeInTime(chart, own);
  const height = view.width >= 640 ? 340 : 250;
  // Room above the highest point for its label.
  const top = placed.some(({ note }) => note !== null) ? 38 : 22;
  const plotHeight = height - top - axisHeight;
  const values = chart.data.flatMap((datum) => figureEnds(datum));
  const scale =
    record.scale === 'log'
      ? logScale(values, plotHeight)
      : linearScale(values, plotHeight, Math.min(...values) < 0.6 * Math.max(...values));
  const texts = formatAxis(scale.ticks, record.unit);
  const ticks = scale.ticks.map((value, index) => ({ value, text: texts[index] ?? '' }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, 11, 'mono'))) + 10;
  const right = references.length === 0 ? 8 : levelMargin;
  const time = timeScale(
    placed.map(({ span }) => span),
    view.width - left - right,
    view.width >= 640 ? 12 : 7,
  );
  const xOf = (span: Span) => left + time.at(middleOf(span));
  const yOf = (value: number) => height - axisHeight - scale.at(value);
  const points = placed.map(({ datum, span }): Box => {
    const [low, high] = figureEnds(datum);
    const x = xOf(span);
    const reach = low === high ? 5 : 0;
    return { x: x - 5, y: yOf(high) - reach, width: 10, height: yOf(low) - yOf(high) + 2 * reach };
  });
  const joins = joinsOf(placed);
  const strokes = joins.flatMap((join) =>
    strokeBoxes(join.map(({ datum, span }) => [xOf(span), yOf(figureEnds(datum)[1])] as const)),
  );
  const levels = { left, right: view.width - right, at: yOf };
  const labels = labelPoints(
    [
      ...placed.map((each, index) => wishOf(each, points[index] ?? { x: 0, y: 0, width: 0, height: 0 }, yOf, view)),
      ...references.map((datum) => levelPoint(datum, levels, [...points, ...strokes], view)),
    ],
    [...strokes, ...references.flatMap((datum) => levelBoxes(datum, levels))],
    { x: left, y: 0, width: view.width - left, height: height - axisHeight },
    height + keyGap,
    view,
  );
  const drawn = drawLevels(references, labels.shapes.slice(placed.length), levels, view);
  const periods = placed.flatMap(({ datum, span }) => {
    if (isMoment(span) || datum.value === null) return [];
    const y = yOf(figureEnds(datum)[1]);
    return [
      lineShape(
        [
          [left + time.at(span.start), y],
          [left + time.at(span.end), y],
        ],
        view.theme.g3,
        1.5,
      ),
    ];
  });
  const keyRoom = labels.keyHeight === 0 ? 0 : keyGap + labels.keyHeight;
  return figureDrawing(
    view,
    height + keyRoom,
    {
      left,
      right,
      top,
      bottom: axisHeight + keyRoom,
      x: { type: 'time', min: time.min, max: time.max },
      y: { type: scale.type, min: scale.min, max: scale.max },
    },
    [
      ...drawn.washes,
      ...gridOf(ticks, scale, left, right, height, view),
      ...roomyTicks(time.ticks, ({ value }) => time.at(value)).map(({ value, text }) =>
        axisTickShape(text, left + time.at(value), height - 10, view),
      ),
      ...periods,
    ],
    [
      ...placed.map(({ datum, span }, index): FigureMark & { readonly datum: SeriesDatum } => ({
        form: datum.value === null ? 'bar' : 'circle',
        kind: datum.kind,
        focused: isFocused(datum, view),
        ringed: datum.id === view.cursor,
        row: null,
        thickness: pointSize,
        labels: labels.shapes[index] ?? [],
        datum: { name: datum.label, value: [isoOf(span), ...figureEnds(datum)] },
      })),
      ...drawn.marks,
    ],
    { x: [0], y: [1, 2] },
    joins.map((join) =>
      join.map(
        ({ datum, span }): SeriesDatum => ({
          name: datum.label,
          value: [isoOf(span), figureEnds(datum)[1]],
        }),
      ),
    ),
  );
}

function placeInTime(chart: Chart, data: readonly Datum[]): readonly Placed[] {
  const names = new Set(data.map((datum) => seriesOf(chart, datum)));
  return data.flatMap((datum, index) => {
    const span = spanOf(datum.asOf ?? '');
    const series = seriesOf(chart, datum);
    if (span === null) return [];
    const last = data.filter((other) => seriesOf(chart, other) === series).at(-1) === datum;
    const name = names.size > 1 && last ? series : null;
    const repeated = data.slice(0, index).some((other) => samePoint(other, datum));
    return [{ datum, span, series, note: authoredLabel(chart, datum) ?? name, repeated }];
  });
}

function samePoint(a: Datum, b: Datum): boolean {
  return a.asOf === b.asOf && a.value === b.value && a.low === b.low && a.high === b.high && a.text === b.text;
}

/** The points of each series of two or more, in time order. */
function joinsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const names = [...new Set(placed.map(({ series }) => series))].filter((name) => name !== null);
  return names
    .map((name) =>
      placed
        .filter(({ series, datum }) => series === name && datum.value !== null)
        .sort((a, b) => middleOf(a.span) - middleOf(b.span)),
    )
    .filter((join) => join.length > 1);
}

function isoOf(span: Span): string {
  return new Date(middleOf(span)).toISOString();
}

/** The value, and the author's name for it beneath. */
function wishOf({ datum, note, series, repeated }: Placed, box: Box, yOf: (value: number) => number, view: ChartView) {
  const focused = isFocused(datum, view);
  const fill = focused ? view.theme.focusInk : view.theme.ink3;
  const runs = valueRuns(datum, view);
  const notes = note === null ? [] : wrapText(note, noteWidth, 11.5);
  const dated = runs.flatMap((run, index) =>
    index === 0 ? [run, { ...run, fill, size: 11, text: formatDate(datum.asOf ?? '', 'short') }] : [run],
  );
  return {
    box,
    origin: [box.x + box.width / 2, yOf(figureEnds(datum)[1])] as const,
    focused,
    labels: repeated ? [] : [[runs, ...notes.map((text) => [termRun(text, fill, view, 11.5, focused)])]],
    entry: { name: note ?? series ?? datum.label, figures: [dated] },
  };
}

function gridOf(
  ticks: readonly { readonly value: number; readonly text: string }[],
  scale: Scale,
  left: number,
  right: number,
  height: number,
  view: ChartView,
): readonly Shape[] {
  return ticks.flatMap(({ value, text }) => {
    const y = height - axisHeight - scale.at(value);
    const stroke = scale.type === 'value' && value === 0 ? view.theme.rule3 : view.theme.rule;
    return [
      lineShape(
        [
          [left, y],
          [view.width - right, y],
        ],
        stroke,
      ),
      tickShape(text, left - 8, y, 'right', view),
    ];
  });
}

/** Small boxes along a stroke, for labels to keep off. */
function strokeBoxes(points: readonly (readonly [number, number])[]): readonly Box[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const steps = Math.max(2, Math.ceil(Math.hypot(x - fromX, y - fromY) / 8));
    return Array.from({ length: steps }, (_, step): Box => {
      const share = step / steps;
      return { x: fromX + share * (x - fromX) - 2, y: fromY + share * (y - fromY) - 2, width: 4, height: 4 };
    });
  });
}
