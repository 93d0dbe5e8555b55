import type { Chart, Datum } from '../chart.ts';
import { type ChartView, type Drawing, isFocused, numbersText, ringShape, sceneDrawing, termRun } from '../drawing.ts';
import { type Box, lineShape, rectShape, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { type CellMark, glyphShape, glyphSize } from './mark-glyph.ts';
import { drawMatrixList } from './matrix-list.ts';

const lineHeight = 15;
const headSize = 11.5;
const leastCell = 62;
const mostLines = 4;
const wordGap = 5;
/** How far a cell's words stand in from its sign's edge. */
const wordInset = glyphSize + 5;

/**
 * Terms against terms. A cell shows a sign, a word or two and its claims. Where columns would be too narrow for them the
 * matrix is turned, and where they still are it is set as a list of each row's cells.
 */
export function drawMatrix(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'matrix') throw new TypeError(`${chart.id} is no matrix.`);
  const upright = fits(chart, record.columns, record.rows, view.width);
  const turned = !upright && fits(chart, record.rows, record.columns, view.width);
  if (!upright && !turned) return drawMatrixList(chart, view);
  const columns = turned ? record.rows : record.columns;
  const rows = turned ? record.columns : record.rows;
  const head = headWidth(rows, view.width);
  const cellWidth = (view.width - head) / columns.length;
  const { theme } = view;
  const columnLines = columns.map((term) => wrapText(term, cellWidth - 8, headSize));
  const headHeight = Math.max(...columnLines.map((lines) => lines.length)) * 14 + 8;
  const cells = chart.data.map((datum, index) => {
    const cell = record.cells[index];
    const [row = '', column = ''] = turned ? [cell?.column, cell?.row] : [cell?.row, cell?.column];
    return { datum, mark: cell?.mark ?? 'absent', row: rows.indexOf(row), column: columns.indexOf(column) };
  });
  const tops: number[] = [];
  let y = headHeight;
  for (const [index, term] of rows.entries()) {
    tops.push(y);
    const lines = Math.max(
      wrapText(term, head - 10, 12).length,
      ...cells.filter(({ row }) => row === index).map(({ datum }) => lineCount(cellText(datum, cellWidth))),
    );
    y += lines * lineHeight + 12;
  }
  const furniture = [
    ...columnLines.flatMap((lines, column) =>
      lines.map((line, index) =>
        textShape(termRun(line, theme.ink3, view, headSize), head + column * cellWidth + 4, (index + 0.5) * 14),
      ),
    ),
    lineShape(
      [
        [0, headHeight],
        [view.width, headHeight],
      ],
      theme.rule3,
    ),
    ...rows.flatMap((term, row) => {
      const top = tops[row] ?? 0;
      const end = tops[row + 1] ?? y;
      const lines = wrapText(term, head - 10, 12);
      return [
        ...lines.map((line, index) =>
          textShape(termRun(line, theme.ink2, view), 0, top + 6 + lineHeight * (index + 0.5)),
        ),
        lineShape(
          [
            [0, end],
            [view.width, end],
          ],
          theme.rule,
        ),
      ];
    }),
  ];
  return sceneDrawing(
    view,
    y + 2,
    furniture,
    cells.map(({ datum, mark, row, column }) => {
      const top = tops[row] ?? 0;
      const box = {
        x: head + column * cellWidth,
        y: top + 1,
        width: cellWidth,
        height: (tops[row + 1] ?? y) - top - 2,
      };
      return { shapes: cellShapes(datum, mark, box, view), datum: { name: datum.label, value: [] } };
    }),
  );
}

/** Whether the columns have room for their heads, and every cell for its words beside its sign on a few lines. */
function fits(chart: Chart, columns: readonly string[], rows: readonly string[], width: number): boolean {
  const cell = (width - headWidth(rows, width)) / columns.length;
  const words = columns.flatMap((term) => wrapText(term, 0, headSize));
  return (
    cell >= leastCell &&
    words.every((word) => textWidth(word, headSize) <= cell - 6) &&
    chart.data.every(
      (datum) =>
        wrapText(datum.text, 0, headSize).every((word) => textWidth(word, headSize) <= roomIn(cell)) &&
        lineCount(cellText(datum, cell)) <= mostLines,
    )
  );
}

function headWidth(rows: readonly string[], width: number): number {
  const widest = Math.max(...rows.map((term) => textWidth(term, 12))) + 14;
  return Math.min(widest, width * 0.34, 190);
}

/** A cell's words, and its claims' numbers: beside a single word where they fit, else on lines of their own. */
interface CellText {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly beside: boolean;
}

function cellText(datum: Datum, cellWidth: number): CellText {
  const room = roomIn(cellWidth);
  const words = wrapText(datum.text, room, headSize);
  const numbers = numbersText(datum);
  const beside = words.length === 1 && wordGap + widthOf(datum.text, numbers) <= room;
  return { words, numbers: beside ? [numbers] : wrapText(numbers, room, 11, 'mono'), beside };
}

/** What is left of a cell's width for words after its sign. */
function roomIn(cellWidth: number): number {
  return cellWidth - wordInset - 7;
}

function widthOf(word: string, numbers: string): number {
  return textWidth(word, headSize) + textWidth(numbers, 11, 'mono');
}

function lineCount({ words, numbers, beside }: CellText): number {
  return words.length + (beside ? 0 : numbers.length);
}

function cellShapes(datum: Datum, mark: CellMark, box: Box, view: ChartView): readonly Shape[] {
  const { theme } = view;
  const focused = isFocused(datum, view);
  const ink = focused ? theme.focusInk : theme.ink2;
  const left = box.x + 4;
  const text = cellText(datum, box.width);
  const textLeft = left + wordInset;
  const lineAt = (line: number) => box.y + 5 + lineHeight * (line + 0.5);
  const number = {
    face: 'mono',
    family: theme.mono,
    size: 11,
    bold: focused,
    fill: focused ? ink : theme.ink3,
  } as const;
  const paint = focused ? { fill: theme.focusWash, stroke: theme.focusInk, lineWidth: 1.25 } : { fill: theme.ground };
  const ring = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
  return [
    rectShape(box, paint),
    glyphShape(mark, left, box.y + 5 + (lineHeight - glyphSize) / 2, focused ? theme.focusInk : theme.g1),
    ...text.words.map((word, line) => textShape(termRun(word, ink, view, headSize, focused), textLeft, lineAt(line))),
    ...text.numbers.map((numbers, line) =>
      text.beside
        ? textShape({ ...number, text: numbers }, textLeft + textWidth(datum.text, headSize) + wordGap, lineAt(0))
        : textShape({ ...number, text: numbers }, textLeft, lineAt(text.words.length + line)),
    ),
    ...(datum.id === view.cursor ? [ringShape(ring, theme)] : []),
  ];
}
