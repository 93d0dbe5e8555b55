import type { ClaimKind } from '../claims/claim.ts';
import type { Box, Point } from './scene.ts';
import { tidy } from './tidy.ts';

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
