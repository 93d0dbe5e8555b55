import { formatKind } from '../claims/format.ts';
import type { Chart } from './chart.ts';
import { chartKinds, drawsBars } from './chart-kinds.ts';
import type { ChartTheme } from './chart-theme.ts';
import { barShapes, pointShapes } from './kind-mark.ts';
import { rectShape, type Shape, textShape } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A picture of a chart that stands alone: the paper, what is written on it, and where the drawing goes. All in px. */
export interface ChartSheet {
  readonly width: number;
  readonly height: number;
  /** The corner and width of the drawing. */
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number };
  readonly shapes: readonly Shape[];
}

const margin = 28;
const titleSize = 17;
const smallSize = 12;
const lineHeights = { title: 23, small: 17 } as const;

/** How wide a drawing is on a sheet of a width. */
export const drawingWidth = (width: number): number => width - 2 * margin;

/** Title and measure above a drawing of a height; the key of kinds, the caption and the caveat beneath it. */
export function chartSheet(chart: Chart, width: number, drawingHeight: number, theme: ChartTheme): ChartSheet {
  const inner = drawingWidth(width);
  const shapes: Shape[] = [];
  let y = margin;
  const write = (text: string, size: number, fill: string, lineHeight: number, bold: boolean) => {
    for (const line of wrapText(text, inner, size)) {
      const run = { text: line, face: 'sans', family: theme.sans, size, fill, bold } as const;
      shapes.push(textShape(run, margin, y + lineHeight / 2));
      y += lineHeight;
    }
  };
  write(chart.title, titleSize, theme.ink, lineHeights.title, true);
  write(chart.measure, smallSize, theme.ink3, lineHeights.small, false);
  const top = y + 12;
  y = top + drawingHeight + 12;
  const key = keyShapes(chart, margin, y + lineHeights.small / 2, theme);
  shapes.push(...key);
  if (key.length > 0) y += lineHeights.small + 6;
  write(chart.caption, smallSize, theme.ink3, lineHeights.small, false);
  if (chart.note !== null) write(chart.note, smallSize, theme.ink3, lineHeights.small, false);
  const height = Math.ceil(y + margin);
  const paper = rectShape({ x: 0, y: 0, width, height }, { fill: theme.ground });
  return { width, height, drawing: { x: margin, y: top, width: inner }, shapes: [paper, ...shapes] };
}

/** How kinds are filled, side by side; a sheet is wide enough for them all. */
function keyShapes(chart: Chart, left: number, middle: number, theme: ChartTheme): readonly Shape[] {
  const points = !drawsBars(chart) && chart.data.some((datum) => datum.value !== null);
  let x = left;
  return chartKinds(chart).flatMap((kind) => {
    const name = formatKind(kind).toLowerCase();
    const swatch = points
      ? pointShapes([x + 5, middle], kind, false, theme)
      : barShapes({ x, y: middle - 4, width: 17, height: 8 }, kind, false, theme);
    const start = x + (points ? 16 : 23);
    x = start + textWidth(name, smallSize) + 18;
    const run = { text: name, face: 'sans', family: theme.sans, size: smallSize, fill: theme.ink3 } as const;
    return [...swatch, textShape(run, start, middle)];
  });
}
