import { arrangeColumns, buildColumns, type Columns, crossEnds } from './graph-columns.ts';
import { type GraphPart, layerGraph } from './graph-layers.ts';
import { columnSizes, placeParts, stretched } from './graph-place.ts';
import type { Box, Point } from './scene.ts';

/** Something with a place in a graph: a term in its box, or the words on an edge. */
export interface Sized {
  readonly width: number;
  readonly height: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How big nodes and edge labels are when their text may be as wide as `nodeWidth` and `labelWidth` px. */
export interface Measure {
  readonly node: (id: string, nodeWidth: number) => Sized;
  readonly label: (edge: string, labelWidth: number) => Sized;
}

export interface GraphLayout {
  readonly height: number;
  /** Flow left to right, or top to bottom where the width allows no more. */
  readonly across: boolean;
  readonly nodeWidth: number;
  readonly labelWidth: number;
  readonly nodes: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, { readonly label: Box; readonly stretches: readonly Stretch[] }>;
}

/** A straight or curved piece of an edge; edges run from item to item of neighbouring columns. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

const nodeWidths = [150, 132, 116, 104, 94, 84, 76, 68];
const labelWidths = [132, 104, 88, 76, 64, 56, 48] as const;

/**
 * Lays a graph out in layers: terms in columns, the words of each edge in a column of their own between them, so that
 * no two labels can meet. Parts that nothing joins lie under each other. Left to right where the width allows, as flat as
 * it gets, else top to bottom; null where neither fits. Deterministic.
 */
export function layOutGraph(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  measure: Measure,
  width: number,
): GraphLayout | null {
  const parts = layerGraph(ids, edges);
  const across = nodeWidths.flatMap((nodeWidth) => layOutAcross(parts, measure, nodeWidth, width) ?? []);
  const [first, ...others] = across;
  if (first !== undefined) return others.reduce((least, each) => (each.height < least.height ? each : least), first);
  const [labelWidth] = labelWidths;
  for (const nodeWidth of nodeWidths) {
    const columns = parts.map((part) => buildColumns(part, measure, nodeWidth, labelWidth, false));
    if (columns.some((part) => leastBreadth(part) > width)) continue;
    columns.forEach(arrangeColumns);
    if (columns.some((part) => crossEnds(part).most - crossEnds(part).least > width)) continue;
    const placed = placeParts(columns, (part) => columnSizes([part]), false, width);
    return { across: false, nodeWidth, labelWidth, ...placed };
  }
  return null;
}

/** Left to right, with terms broken at `nodeWidth` and the widest labels that leave room for them. */
function layOutAcross(
  parts: readonly GraphPart[],
  measure: Measure,
  nodeWidth: number,
  width: number,
): GraphLayout | null {
  for (const labelWidth of labelWidths) {
    const columns = parts.map((part) => buildColumns(part, measure, nodeWidth, labelWidth, true));
    const sizes = columnSizes(columns);
    const spare = width - sizes.reduce((sum, size) => sum + size, 0);
    if (spare < 0) continue;
    columns.forEach(arrangeColumns);
    const shared = stretched(sizes, spare, nodeWidth);
    return { across: true, nodeWidth, labelWidth, ...placeParts(columns, () => shared, true, width) };
  }
  return null;
}

/** What a part takes across the flow at the very least: its widest column, packed. */
function leastBreadth(part: Columns): number {
  return Math.max(...part.map((column) => column.reduce((sum, { cross }) => sum + cross, 0)));
}
