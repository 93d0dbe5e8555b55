import type { Chart } from '../chart.ts';
import { markWords } from '../compile-terms.ts';
import { type ChartView, type Drawing, isFocused, numbersText, ringShape, sceneDrawing, termRun } from '../drawing.ts';
import { lineShape, rectShape, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { glyphShape, glyphSize } from './mark-glyph.ts';

const lineHeight = 15;
const size = 12;

/** A matrix too wide for its place, row by row: each cell is a line with its sign, its column and its claims. */
export function drawMatrixList(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'matrix') throw new TypeError(`${chart.id} is no matrix.`);
  const { theme } = view;
  const head = Math.min(Math.max(...record.rows.map((row) => textWidth(row, size))) + 16, view.width * 0.42);
  const room = view.width - head - glyphSize - 8;
  const furniture: Shape[] = [
    lineShape(
      [
        [0, 0.5],
        [view.width, 0.5],
      ],
      theme.rule3,
    ),
  ];
  const shapes = new Map<string, readonly Shape[]>();
  let y = 1;
  for (const row of record.rows) {
    const top = y + 4;
    const lines = wrapText(row, head - 12, size);
    furniture.push(
      ...lines.map((line, index) => textShape(termRun(line, theme.ink2, view), 0, top + lineHeight * (index + 0.5))),
    );
    let line = top;
    for (const [index, cell] of record.cells.entries()) {
      const datum = chart.data[index];
      if (cell.row !== row || datum === undefined) continue;
      const focused = isFocused(datum, view);
      const ink = focused ? theme.focusInk : theme.ink2;
      const label =
        cell.label === undefined && cell.mark === 'yes' ? '' : `, ${cell.label ?? markWords[cell.mark].toLowerCase()}`;
      const words = wrapText(`${cell.column}${label}`, room, size);
      const last = words.at(-1) ?? '';
      const numbers = numbersText(datum);
      const apart = textWidth(last, size) + 6 + textWidth(numbers, 11, 'mono') > room;
      const height = (words.length + (apart ? 1 : 0)) * lineHeight;
      const x = head + glyphSize + 6;
      const box = { x: head - 4, y: line, width: view.width - head + 4, height };
      const numberY = line + height - lineHeight / 2;
      const number = { text: numbers, face: 'mono', family: theme.mono, size: 11, bold: focused } as const;
      const numberFill = focused ? theme.focusInk : theme.ink3;
      shapes.set(datum.id, [
        rectShape(box, { fill: focused ? theme.focusWash : theme.ground }),
        glyphShape(cell.mark, head, line + (lineHeight - glyphSize) / 2, focused ? theme.focusInk : theme.g1),
        ...words.map((text, at) =>
          textShape(termRun(text, ink, view, size, focused), x, line + lineHeight * (at + 0.5)),
        ),
        textShape({ ...number, fill: numberFill }, apart ? x : x + textWidth(last, size) + 6, numberY),
        ...(datum.id === view.cursor ? [ringShape({ ...box, x: box.x + 3, width: box.width - 6 }, theme)] : []),
      ]);
      line += height + 2;
    }
    y = Math.max(line, top + lines.length * lineHeight) + 4;
    furniture.push(
      lineShape(
        [
          [0, y],
          [view.width, y],
        ],
        theme.rule,
      ),
    );
  }
  return sceneDrawing(
    view,
    y + 2,
    furniture,
    chart.data.map((datum) => ({ shapes: shapes.get(datum.id) ?? [], datum: { name: datum.label, value: [] } })),
  );
}
