import type { ClaimKind } from '../claims/claim.ts';
import type { ChartTheme } from './chart-theme.ts';
import { type Box, circleShape, type Paint, type Point, pathShape, rectShape, type Shape, tidy } from './scene.ts';

/** How a kind is told apart without colour: a hatch cut out of the fill, or an outline without fill. */
export type KindFill = 'solid' | 'rising' | 'falling' | 'dashed' | 'dotted';

/** The fill of a kind. A price is what a vendor reports. Definitions and opinions have no figure and are never filled. */
export function kindFill(kind: ClaimKind): KindFill {
  switch (kind) {
    case 'measured':
    case 'definition':
    case 'opinion':
      return 'solid';
    case 'vendor-reported':
    case 'price':
      return 'rising';
    case 'estimate':
      return 'falling';
    case 'derived':
      return 'dashed';
    case 'forecast':
      return 'dotted';
  }
}

/** A bar filled by its kind; blue where the selected claim rests on it. */
export function barShapes(box: Box, kind: ClaimKind, focused: boolean, theme: ChartTheme): readonly Shape[] {
  const fill = kindFill(kind);
  const paint = markPaint(fill, focused, theme);
  const bar = rectShape(box, paint);
  if (fill !== 'rising' && fill !== 'falling') return [bar];
  const inner = focused ? { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 } : box;
  return [bar, pathShape(hatchPath(inner, fill === 'rising' ? 1 : -1), { fill: theme.ground })];
}

/** A point filled by its kind: stated figures are filled, with one stroke of their hatch; implied ones are hollow. */
export function pointShapes(
  at: Point,
  kind: ClaimKind,
  focused: boolean,
  theme: ChartTheme,
  mark: 'circle' | 'square' = 'circle',
): readonly Shape[] {
  const fill = kindFill(kind);
  const paint = pointPaint(fill, focused, theme);
  const r = focused ? 6 : 4.5;
  const [x, y] = at;
  const point =
    mark === 'circle'
      ? circleShape(at, r, paint)
      : rectShape({ x: x - r + 0.5, y: y - r + 0.5, width: 2 * r - 1, height: 2 * r - 1 }, paint);
  if (fill !== 'rising' && fill !== 'falling') return [point];
  const reach = r * 0.72;
  const lean = fill === 'rising' ? -1 : 1;
  const stroke = `M${tidy(x - reach)} ${tidy(y - lean * reach)}L${tidy(x + reach)} ${tidy(y + lean * reach)}`;
  return [point, pathShape(stroke, { fill: 'none', stroke: theme.ground, lineWidth: 1.5 })];
}

function pointPaint(fill: KindFill, focused: boolean, theme: ChartTheme): Paint {
  const stroke = focused ? theme.focusInk : theme.g1;
  const hollow = { fill: focused ? theme.focusWash : theme.ground, stroke, lineWidth: 1.5 };
  switch (fill) {
    case 'solid':
    case 'rising':
    case 'falling':
      return { fill: focused ? theme.focus : theme.g1, stroke, lineWidth: 1 };
    case 'dashed':
      return hollow;
    case 'dotted':
      return { ...hollow, lineDash: [1.5, 1.5] };
  }
}

function markPaint(fill: KindFill, focused: boolean, theme: ChartTheme): Paint {
  const line = focused ? theme.focusInk : theme.g2;
  switch (fill) {
    case 'solid':
    case 'rising':
    case 'falling':
      return focused ? { fill: theme.focus, stroke: theme.focusInk, lineWidth: 1 } : { fill: theme.g2 };
    case 'dashed':
      return { fill: focused ? theme.focusWash : 'none', stroke: line, lineWidth: focused ? 1.5 : 1, lineDash: [3, 2] };
    case 'dotted':
      return { fill: focused ? theme.focusWash : 'none', stroke: line, lineWidth: focused ? 1.5 : 1, lineDash: [1, 2] };
  }
}

const band = 1.6 * Math.SQRT2;
const pitch = 4.6 * Math.SQRT2;

/**
 * Diagonal bands clipped to a box, as one path. Drawn rather than patterned: it costs nothing in print, where decals
 * take seconds, and looks alike everywhere. `lean` 1 rises to the right, -1 falls.
 */
export function hatchPath(box: Box, lean: 1 | -1): string {
  const { x, y, width, height } = box;
  let path = '';
  for (let start = -height; start < width; start += pitch) {
    const slanted: readonly Point[] = [
      [start, height],
      [start + band, height],
      [start + band + height, 0],
      [start + height, 0],
    ];
    const clipped = clip(clip(slanted, 0, 1), width, -1);
    if (clipped.length < 3) continue;
    const corners = clipped.map(([px, py]) => `${tidy(x + px)} ${tidy(y + (lean === 1 ? py : height - py))}`);
    path += `M${corners.join('L')}Z`;
  }
  return path;
}

/** Cuts a convex polygon at x = `edge`, keeping what lies right of it (`side` 1) or left of it (-1). */
function clip(polygon: readonly Point[], edge: number, side: 1 | -1): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of polygon.entries()) {
    const before = polygon.at(index - 1) ?? point;
    const inside = (point[0] - edge) * side >= 0;
    const wasInside = (before[0] - edge) * side >= 0;
    if (inside !== wasInside) {
      const share = (edge - before[0]) / (point[0] - before[0]);
      kept.push([edge, before[1] + share * (point[1] - before[1])]);
    }
    if (inside) kept.push(point);
  }
  return kept;
}
