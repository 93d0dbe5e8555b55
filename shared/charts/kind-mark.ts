import type { ClaimKind } from '../claims/claim.ts';
import type { ChartTheme } from './chart-theme.ts';
import { hatchPath, type KindFill, kindFill } from './kind-fill.ts';
import { type Box, circleShape, type Paint, type Point, pathShape, rectShape, type Shape } from './scene.ts';
import { tidy } from './tidy.ts';

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
