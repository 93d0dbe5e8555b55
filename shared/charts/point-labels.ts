import { type ChartView, termRun } from './drawing.ts';
import { placeLabels } from './place-labels.ts';
import {
  type Box,
  overlaps,
  type Point,
  type Run,
  rectShape,
  runShapes,
  runsWidth,
  type Shape,
  textShape,
} from './scene.ts';
import { wrapText } from './text-width.ts';

/** One line of a label. */
export type LabelLine = readonly Run[];

/** A point of a plot that wants a name. */
export interface LabelledPoint {
  /** The px it covers. */
  readonly box: Box;
  /** What its shapes are placed from. */
  readonly origin: Point;
  readonly focused: boolean;
  /** What may stand beside it, the fullest first; empty where another point speaks for it. */
  readonly labels: readonly (readonly LabelLine[])[];
  /** How a list beneath the plot tells of it. */
  readonly entry: { readonly name: string; readonly figures: readonly LabelLine[] };
}

/** The shapes that name each point, and the height in px of the list beneath the plot: 0 where none is needed. */
export interface PointLabels {
  readonly shapes: readonly (readonly Shape[])[];
  readonly keyHeight: number;
}

const lineHeight = 15;
const letterSize = 11;
const letterHeight = 12;
const keyInset = 18;
const keyGap = 4;

/**
 * Names every point beside it, as fully as can be without covering a point, a name or the edge; where even the briefest
 * labels would, points get letters and a list at `keyTop` says what they stand for.
 */
export function labelPoints(
  points: readonly LabelledPoint[],
  obstacles: readonly Box[],
  bounds: Box,
  keyTop: number,
  view: ChartView,
): PointLabels {
  const depth = Math.max(...points.map(({ labels }) => labels.length));
  for (let at = 0; at < depth; at++) {
    const lines = points.map(({ labels }) => labels[Math.min(at, labels.length - 1)] ?? []);
    if (!canFit(lines, bounds)) continue;
    const boxes = place(points, lines, obstacles, bounds);
    if (isClear(points, lines, boxes, bounds)) {
      return {
        shapes: points.map((point, index) => besidePoint(point, lines[index] ?? [], boxes[index], view)),
        keyHeight: 0,
      };
    }
  }
  return lettered(points, obstacles, bounds, keyTop, view);
}

/** Labels that would cover most of the plot cannot all stand clear in it, and need not be tried. */
function canFit(lines: readonly (readonly LabelLine[])[], bounds: Box): boolean {
  const covered = lines.flat().reduce((sum, line) => sum + runsWidth(line) * lineHeight, 0);
  return covered < 0.6 * bounds.width * bounds.height;
}

function place(
  points: readonly LabelledPoint[],
  lines: readonly (readonly LabelLine[])[],
  obstacles: readonly Box[],
  bounds: Box,
  leading = lineHeight,
): readonly Box[] {
  const seekers = points.map(({ box }, index) => {
    const own = lines[index] ?? [];
    return { mark: box, width: Math.max(0, ...own.map(runsWidth)), height: own.length * leading };
  });
  return placeLabels(seekers, obstacles, bounds);
}

function isClear(
  points: readonly LabelledPoint[],
  lines: readonly (readonly LabelLine[])[],
  boxes: readonly Box[],
  bounds: Box,
): boolean {
  const shown = [...boxes.entries()].filter(([index]) => (lines[index] ?? []).length > 0);
  return shown.every(
    ([index, box]) =>
      box.x >= bounds.x &&
      box.y >= bounds.y &&
      box.x + box.width <= bounds.x + bounds.width &&
      box.y + box.height <= bounds.y + bounds.height &&
      points.every((point, at) => at === index || !overlaps(box, point.box)) &&
      shown.every(([at, other]) => at === index || !overlaps(box, other)),
  );
}

/** Each line has its own patch of ground, so that no more of what lies behind it is hidden than must be. */
function besidePoint(
  { box: mark, origin: [originX, originY] }: LabelledPoint,
  lines: readonly LabelLine[],
  box: Box | undefined,
  view: ChartView,
  leading = lineHeight,
): readonly Shape[] {
  if (box === undefined) return [];
  const alignRight = box.x + box.width / 2 < mark.x - 3;
  return lines.flatMap((line, index) => {
    const width = runsWidth(line);
    const x = (alignRight ? box.x + box.width - width : box.x) - originX;
    const y = box.y + index * leading - originY;
    const patch = { x: x - 2, y, width: width + 4, height: leading };
    return [rectShape(patch, { fill: view.theme.ground }), ...runShapes(line, x, y + leading / 2)];
  });
}

function lettered(
  points: readonly LabelledPoint[],
  obstacles: readonly Box[],
  bounds: Box,
  keyTop: number,
  view: ChartView,
): PointLabels {
  let count = 0;
  const letters = points.map(({ labels, focused }): LabelLine => {
    if (labels.length === 0) return [];
    const fill = focused ? view.theme.focusInk : view.theme.ink2;
    const text = String.fromCharCode('a'.charCodeAt(0) + count++);
    return [{ text, face: 'mono', family: view.theme.mono, size: letterSize, fill, bold: focused }];
  });
  const lines = letters.map((letter) => (letter.length === 0 ? [] : [letter]));
  const boxes = place(points, lines, obstacles, bounds, letterHeight);
  let height = 0;
  const shapes = points.map((point, index) => {
    const letter = letters[index] ?? [];
    if (letter.length === 0) return [];
    const entry = keyEntry(point, letter, keyTop + height, view);
    height += entry.height;
    return [...besidePoint(point, lines[index] ?? [], boxes[index], view, letterHeight), ...entry.shapes];
  });
  return { shapes, keyHeight: height };
}

/** A letter, what it stands for, and its figures at the right edge of that line or, where they do not fit, beneath it. */
function keyEntry(
  { entry, origin: [originX, originY], focused }: LabelledPoint,
  letter: LabelLine,
  top: number,
  view: ChartView,
) {
  const ink = focused ? view.theme.focusInk : view.theme.ink2;
  const names = wrapText(entry.name, view.width - keyInset, 12).map((text) => termRun(text, ink, view, 12, focused));
  const joined = entry.figures.flat();
  const beside = keyInset + runsWidth(names.slice(-1)) + 12 + runsWidth(joined) <= view.width;
  const beneath = runsWidth(joined) <= view.width - keyInset ? [joined] : entry.figures;
  const x = keyInset - originX;
  const y = (line: number) => top + (line + 0.5) * lineHeight - originY;
  const figures = beside
    ? runShapes(joined, view.width - runsWidth(joined) - originX, y(names.length - 1))
    : beneath.flatMap((line, index) => runShapes(line, x, y(names.length + index)));
  return {
    shapes: [
      ...runShapes(letter, 0 - originX, y(0)),
      ...names.map((run, index) => textShape(run, x, y(index))),
      ...figures,
    ],
    height: (names.length + (beside ? 0 : beneath.length)) * lineHeight + keyGap,
  };
}
