import type { Chart, Datum } from '../chart.ts';
import { type ChartView, type Drawing, isFocused, numbersText, ringShape, sceneDrawing, termRun } from '../drawing.ts';
import { pointShapes } from '../kind-mark.ts';
import { rankRows } from '../rank-rows.ts';
import { lineShape, rectShape, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { glyphShape, glyphSize } from './mark-glyph.ts';

const lineHeight = 16;
const size = 12.5;
const numberGap = 10;

/** Numbered places with who stands in them; a place shared is marked "=", and one nobody is named for stays open. */
export function drawRank(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'rank') throw new TypeError(`${chart.id} is no rank table.`);
  const { theme } = view;
  const rows = rankRows(chart.data, record.places ?? null);
  const head = Math.max(...rows.map(({ text }) => textWidth(text, size, 'mono'))) + 10;
  const signs = head + glyphSize / 2;
  const names = head + glyphSize + 8;
  const furniture: Shape[] = [rule(0.5, theme.rule3, view)];
  const shapes = new Map<string, readonly Shape[]>();
  let y = 1;
  for (const { text, occupants } of rows) {
    const place = {
      face: 'mono',
      family: theme.mono,
      size,
      fill: occupants.length === 0 ? theme.ink3 : theme.ink,
    } as const;
    const first = y + 5 + lineHeight / 2;
    furniture.push(textShape({ ...place, text }, head - 10, first, 'right'));
    if (occupants.length === 0) {
      furniture.push(
        glyphShape('absent', head, first - glyphSize / 2, theme.g2),
        textShape(termRun('Not named', theme.ink3, view, 12), names, first),
      );
      y += lineHeight + 10;
    }
    for (const datum of occupants) {
      const { drawn, height } = occupant(datum, names, y, view);
      shapes.set(datum.id, [
        ...drawn,
        ...pointShapes([signs, y + 5 + lineHeight / 2], datum.kind, isFocused(datum, view), theme),
      ]);
      y += height;
    }
    furniture.push(rule(y, theme.rule, view));
  }
  return sceneDrawing(
    view,
    y + 2,
    furniture,
    chart.data.map((datum) => ({
      shapes: shapes.get(datum.id) ?? [],
      datum: { name: datum.label, value: datum.value === null ? [datum.low, datum.high] : [datum.value] },
    })),
  );
}

function rule(y: number, stroke: string, view: ChartView): Shape {
  return lineShape(
    [
      [0, y],
      [view.width, y],
    ],
    stroke,
  );
}

/** A name and its claims' numbers, which go beneath it where the line has no room. */
function occupant(datum: Datum, x: number, y: number, view: ChartView) {
  const { theme } = view;
  const focused = isFocused(datum, view);
  const room = view.width - x - 4;
  const lines = wrapText(datum.label, room, size);
  const last = textWidth(lines.at(-1) ?? '', size);
  const numbers = numbersText(datum);
  const apart = last + numberGap + textWidth(numbers, 11, 'mono') > room;
  const height = (lines.length + (apart ? 1 : 0)) * lineHeight + 10;
  const lineAt = (line: number) => y + 5 + lineHeight * (line + 0.5);
  const number = { face: 'mono', family: theme.mono, size: 11, bold: focused } as const;
  const left = x - glyphSize - 14;
  const box = { x: left, y: y + 1.5, width: view.width - left, height: height - 3 };
  const drawn: readonly Shape[] = [
    rectShape(box, { fill: focused ? theme.focusWash : theme.ground }),
    ...lines.map((line, index) =>
      textShape(termRun(line, focused ? theme.focusInk : theme.ink, view, size, focused), x, lineAt(index)),
    ),
    textShape(
      { ...number, text: numbers, fill: focused ? theme.focusInk : theme.ink3 },
      apart ? x : x + last + numberGap,
      lineAt(lines.length - (apart ? 0 : 1)),
    ),
    ...(datum.id === view.cursor
      ? [ringShape({ x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 }, theme)]
      : []),
  ];
  return { drawn, height };
}
