import type { Chart, Datum } from '../chart.ts';
import {
  type ChartView,
  type Drawing,
  isFocused,
  ownLabel,
  ringShape,
  sceneDrawing,
  termRun,
  valueRuns,
} from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { barShapes } from '../kind-mark.ts';
import { type Box, lineShape, runShapes, runsWidth, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';

const leastPanel = 190;
const gutter = 24;
const lineHeight = 15;
const barHeight = 11;
const rowGap = 9;
const headGap = 6;

interface Panel {
  readonly label: string;
  readonly data: readonly Datum[];
}

/** Bars by panel, side by side as far as the width allows, all on one scale from zero. */
export function drawMultiples(chart: Chart, view: ChartView): Drawing {
  const panels = panelsOf(chart);
  const most = Math.max(1, Math.floor((view.width + gutter) / (leastPanel + gutter)));
  // As many rows as the width asks for, and no more columns than fill them.
  const columns = Math.ceil(panels.length / Math.ceil(panels.length / most));
  const width = (view.width - gutter * (columns - 1)) / columns;
  const bounds = chart.data.flatMap((datum) => figureEnds(datum));
  const min = Math.min(0, ...bounds);
  const max = Math.max(0, ...bounds) || 1;
  const at = (value: number) => 1 + ((value - min) / (max - min)) * (width - 2);
  const furniture: Shape[] = [];
  const shapes = new Map<string, readonly Shape[]>();
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const line = panels.slice(first, first + columns);
    const head = Math.max(...line.map(({ label }) => wrapText(label, width, 12).length)) * lineHeight + headGap;
    // Bars of one line of panels stand level with each other.
    const texts = rowsOf(line).map((row) => Math.max(...row.map((datum) => textLines(datum, line, width, view))));
    for (const [column, { label, data }] of line.entries()) {
      const x = column * (width + gutter);
      furniture.push(
        ...wrapText(label, width, 12).map((words, index) =>
          textShape(termRun(words, view.theme.ink2, view, 12, true), x, top + lineHeight * (index + 0.5)),
        ),
      );
      let y = top + head;
      for (const [index, datum] of data.entries()) {
        const height = (texts[index] ?? 1) * lineHeight;
        const [low, high] = figureEnds(datum);
        const [from, to] = datum.value === null ? [low, high] : [Math.min(0, low), Math.max(0, high)];
        const box = { x: x + at(from), y: y + height + 2, width: Math.max(at(to) - at(from), 1), height: barHeight };
        shapes.set(datum.id, barWithText(datum, ownLabel(datum, label), box, { x, y, width, height }, view));
        furniture.push(
          lineShape(
            [
              [x + at(0), box.y - 3],
              [x + at(0), box.y + barHeight + 3],
            ],
            view.theme.rule3,
          ),
        );
        y = box.y + barHeight + rowGap;
      }
    }
    top += head + texts.reduce((sum, lines) => sum + lines * lineHeight + 2 + barHeight + rowGap, 0) + 10;
  }
  return sceneDrawing(
    view,
    top - 10,
    furniture,
    chart.data.map((datum) => ({
      shapes: shapes.get(datum.id) ?? [],
      datum: { name: datum.label, value: [...figureEnds(datum)] },
    })),
  );
}

function panelsOf(chart: Chart): readonly Panel[] {
  const { record } = chart;
  if (record.form !== 'multiples') throw new TypeError(`${chart.id} is no small multiples.`);
  let before = 0;
  return record.panels.map(({ label, data }) => {
    const own = chart.data.slice(before, before + data.length);
    before += data.length;
    return { label, data: own };
  });
}

/** The first data of each panel, the second ones, and so on. */
function rowsOf(panels: readonly Panel[]): readonly (readonly Datum[])[] {
  const most = Math.max(...panels.map(({ data }) => data.length));
  return Array.from({ length: most }, (_, index) => panels.flatMap(({ data }) => data[index] ?? []));
}

function textLines(datum: Datum, panels: readonly Panel[], width: number, view: ChartView): number {
  const panel = panels.find(({ data }) => data.includes(datum));
  const { lines, beside } = textOf(datum, ownLabel(datum, panel?.label ?? ''), width, view);
  return lines.length + (beside ? 0 : 1);
}

/** A bar's name in lines, and whether its value still fits beside the last of them. */
function textOf(datum: Datum, name: string, width: number, view: ChartView) {
  const lines = wrapText(name, width, 12);
  const value = runsWidth(valueRuns(datum, view));
  return { lines, value, beside: textWidth(lines.at(-1) ?? '', 12) + 12 + value <= width };
}

/** The name and the value over their bar; they end on it, so that bars of one line of panels stay level. */
function barWithText(datum: Datum, name: string, bar: Box, text: Box, view: ChartView): readonly Shape[] {
  const { theme } = view;
  const focused = isFocused(datum, view);
  const { lines, value, beside } = textOf(datum, name, text.width, view);
  const last = text.y + text.height - lineHeight / 2;
  const first = last - lineHeight * (lines.length - (beside ? 1 : 0));
  const ink = focused ? theme.focusInk : theme.ink2;
  return [
    ...lines.map((line, index) => textShape(termRun(line, ink, view, 12, focused), text.x, first + lineHeight * index)),
    ...runShapes(valueRuns(datum, view), beside ? text.x + text.width - value : text.x, last),
    ...barShapes(bar, datum.kind, focused, theme),
    ...(datum.id === view.cursor ? [ringShape(bar, theme)] : []),
  ];
}
