import type { Chart } from '../chart.ts';
import { type ChartView, type Drawing, figureDrawing, isFocused, labelGround, termRun, valueRuns } from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { splitReferences } from '../reference-data.ts';
import { linearScale, logScale } from '../scale.ts';
import { circleShape, lineShape, rectShape, runShapes, runsWidth, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { axisOf, gridShapes } from './ladder.ts';
import { drawUprights, referencesHeight } from './references.ts';
import { layOutRows, stretchesOf } from './rows.ts';

const axisHeight = 24;
const keyInset = 14;
const pointSize = 9;
const labelGap = 10;
const lineHeight = 15;

/** Two values a row and the gap between them: the first a disc, the second a square. */
export function drawDumbbell(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'dumbbell') throw new TypeError(`${chart.id} is no dumbbell.`);
  const { own, references } = splitReferences(record, chart.data);
  const pairs = record.rows.flatMap(({ label }, index) => {
    const from = chart.data[index * 2];
    const to = chart.data[index * 2 + 1];
    return from === undefined || to === undefined ? [] : [{ label, from, to }];
  });
  const margin = Math.max(...own.map((datum) => runsWidth(valueRuns(datum, view)))) + labelGap + 4;
  const contents = pairs.map(({ label, from, to }) => ({
    label,
    focused: isFocused(from, view) || isFocused(to, view),
    series: null,
  }));
  const key = keyOf(record.from, record.to, view);
  const top = key.height + referencesHeight(references, view);
  const hanging = layOutRows(contents, view, margin * 2 + 40, top);
  // Where values beside their marks would leave too little room for the gaps, they go above them.
  const above = hanging.stacked;
  const rows = above ? layOutRows(contents, view, view.width, top, lineHeight) : hanging;
  const side = above ? 12 : margin;
  const left = rows.left + side;
  const length = view.width - left - side;
  const values = chart.data.flatMap((datum) => figureEnds(datum));
  const scale = record.scale === 'log' ? logScale(values, length) : linearScale(values, length, false);
  const uprights = drawUprights(
    references,
    { top: key.height, stretches: stretchesOf(rows), at: (value) => left + scale.at(value) },
    view,
  );
  const gaps = pairs.map(({ from, to }, index) => {
    const y = rows.centres[index] ?? 0;
    const ends = [from, to].map((datum) => left + scale.at(figureEnds(datum)[1]));
    return lineShape(
      ends.map((x) => [x, y] as const),
      view.theme.g2,
      1.5,
    );
  });
  const marks = pairs.flatMap(({ from, to }, index) => {
    const leftmost = figureEnds(from)[0] <= figureEnds(to)[0] ? from : to;
    const ends = [leftmost, leftmost === from ? to : from].map((datum) => ({
      x: left + scale.at(figureEnds(datum)[1]),
      width: runsWidth(valueRuns(datum, view)),
    }));
    const starts = startsAbove(ends, view.width);
    return ([from, to] as const).map((datum) => {
      const runs = valueRuns(datum, view);
      const width = runsWidth(runs);
      const [low, high] = figureEnds(datum);
      const end = left + scale.at(high);
      const first = datum === leftmost;
      const beside = first ? -(scale.at(high) - scale.at(low)) - labelGap - width : labelGap;
      // Marks that would cover each other stand one above the other.
      const apart = Math.abs(scale.at(figureEnds(to)[0]) - scale.at(figureEnds(from)[0])) < pointSize ? 4 : 0;
      const shift = datum === from ? -apart : apart;
      const row = (rows.centres[index] ?? 0) + shift;
      const start = above ? (starts[first ? 0 : 1] ?? 0) - end : beside;
      const lift = (above ? -lineHeight - 2 : 0) - shift;
      const mark = {
        form: datum.value === null ? 'bar' : datum === from ? 'circle' : 'square',
        kind: datum.kind,
        focused: isFocused(datum, view),
        ringed: datum.id === view.cursor,
        thickness: pointSize,
        labels: [labelGround(start, width, view, lift), ...runShapes(runs, start, lift)],
      } as const;
      return { ...mark, row, datum: { name: datum.label, value: [...figureEnds(datum)] } };
    });
  });
  return figureDrawing(
    view,
    rows.bottom + axisHeight,
    { left, right: side, top: 0, bottom: 0, x: axisOf(scale), y: { type: 'value', min: 0, max: 1 } },
    [
      ...key.shapes,
      ...uprights.washes,
      ...gridShapes(scale, record.unit, left, rows.top, rows.bottom, view),
      ...rows.labels,
      ...gaps,
    ],
    [...marks, ...uprights.marks],
    { x: [0, 1], y: [] },
  );
}

interface LabelledEnd {
  readonly x: number;
  readonly width: number;
}

/** Where labels above two marks start: the left one ends at its mark, the right one begins there, pushed apart and in. */
function startsAbove([first, second]: readonly LabelledEnd[], room: number): readonly number[] {
  if (first === undefined || second === undefined) return [];
  const half = pointSize / 2;
  const push = Math.max(0, first.x - second.x + pointSize + labelGap) / 2;
  const latest = room - second.width - labelGap - first.width;
  const start = Math.max(0, Math.min(first.x + half - push - first.width, latest));
  const after = start + first.width + labelGap;
  return [start, Math.max(after, Math.min(second.x - half + push, room - second.width))];
}

/** Names the two marks in place of a legend: side by side, or under each other where that is too wide. */
function keyOf(
  from: string,
  to: string,
  view: ChartView,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const paint = { fill: view.theme.g1 };
  const second = keyInset + textWidth(from, 11.5) + 18;
  const beside = second + keyInset + textWidth(to, 11.5) <= view.width;
  const [fromLines, toLines] = [from, to].map((term) => wrapText(term, view.width - keyInset, 11.5));
  const [x, y] = beside ? [second, 0] : [0, (fromLines?.length ?? 1) * lineHeight];
  const words = (lines: readonly string[] = [], left: number, top: number) =>
    lines.map((line, index) =>
      textShape(termRun(line, view.theme.ink3, view, 11.5), left + keyInset, top + 8 + index * lineHeight),
    );
  return {
    shapes: [
      circleShape([4.5, 8], 4.5, paint),
      ...words(fromLines, 0, 0),
      rectShape({ x, y: y + 4, width: 8, height: 8 }, paint),
      ...words(toLines, x, y),
    ],
    height: y + (toLines?.length ?? 1) * lineHeight + 9,
  };
}
