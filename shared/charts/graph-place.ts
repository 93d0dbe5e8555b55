import { type Columns, crossEnds, type Item } from './graph-columns.ts';
import type { GraphLayout, Stretch } from './graph-layout.ts';
import type { Box, Point } from './scene.ts';

/** The room on either side of a label for its edge to curve in. */
const lead = 15;
const partGap = 16;

/** The widest item of each column, over all parts; columns of labels have room to curve into on either side. */
export function columnSizes(parts: readonly Columns[]): readonly number[] {
  const count = Math.max(...parts.map((columns) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    const widest = Math.max(0, ...parts.flatMap((columns) => (columns[index] ?? []).map(({ main }) => main)));
    return index % 2 === 0 ? widest : widest + 2 * lead;
  });
}

/** Gives what is left of the width to the columns of labels, so that the last layer ends at the right edge. */
export function stretched(sizes: readonly number[], spare: number, nodeWidth: number): readonly number[] {
  const labels = (sizes.length - 1) / 2;
  const each = labels === 0 ? 0 : Math.min(spare / labels, nodeWidth);
  return sizes.map((size, index) => (index % 2 === 0 ? size : size + each));
}

/** Where a part goes: its first px along the flow, and across it. */
interface Corner {
  readonly main: number;
  readonly cross: number;
}

/** Gives every term and edge its place: parts under each other, or side by side where they flow downwards. */
export function placeParts(
  parts: readonly Columns[],
  sizesOf: (part: Columns) => readonly number[],
  across: boolean,
  width: number,
): Pick<GraphLayout, 'height' | 'nodes' | 'edges'> {
  const nodes = new Map<string, Box>();
  const edges = new Map<string, { label: Box; stretches: Stretch[] }>();
  let shelf = 0;
  let right = 0;
  let extent = 0;
  for (const part of parts) {
    const { least, most } = crossEnds(part);
    const breadth = most - least;
    if (!across && right + breadth > width) {
      shelf = extent + partGap;
      right = 0;
    }
    const corner = across ? { main: 0, cross: shelf - least } : { main: shelf, cross: right - least };
    const sizes = sizesOf(part);
    const boxes = boxesOf(part, sizes, corner, across);
    for (const [item, box] of boxes) {
      if (item.kind === 'node') nodes.set(item.id, box);
      else addToEdge(edges, item, boxes, across);
    }
    extent = across ? shelf + breadth : Math.max(extent, shelf + sizes.reduce((sum, size) => sum + size, 0));
    if (across) shelf = extent + partGap;
    right += breadth + partGap;
  }
  return { height: extent, nodes, edges };
}

function boxesOf(part: Columns, sizes: readonly number[], corner: Corner, across: boolean): ReadonlyMap<Item, Box> {
  const boxes = new Map<Item, Box>();
  let main = corner.main;
  for (const [index, column] of part.entries()) {
    const size = sizes[index] ?? 0;
    const widest = Math.max(0, ...column.map((item) => item.main));
    for (const item of column) {
      // Terms of a layer are as long as its longest; words keep their own length, so that edges have room to curve. An
      // edge that passes stays level beside the words, or its curve would run through them.
      const length = index % 2 === 0 ? size : item.kind === 'pass' ? widest : item.main;
      const start = main + (size - length) / 2;
      const side = corner.cross + item.centre - item.cross / 2;
      const box = across
        ? { x: start, y: side, width: length, height: item.cross }
        : { x: side, y: start, width: item.cross, height: length };
      boxes.set(item, box);
    }
    main += size;
  }
  return boxes;
}

function addToEdge(
  edges: Map<string, { label: Box; stretches: Stretch[] }>,
  item: Item,
  boxes: ReadonlyMap<Item, Box>,
  across: boolean,
): void {
  const box = boxes.get(item);
  const [before] = item.before;
  const [after] = item.after;
  if (box === undefined || before === undefined || after === undefined) return;
  const beforeBox = boxes.get(before);
  const afterBox = boxes.get(after);
  if (beforeBox === undefined || afterBox === undefined) return;
  const edge = edges.get(item.id) ?? { label: box, stretches: [] };
  const [entry, exit] = ports(item.kind, box, across);
  const start = ports(before.kind, beforeBox, across, portShift(before.after, item, beforeBox, across))[1];
  edge.stretches.push({ from: start, to: entry }, { from: entry, to: exit });
  if (after.kind === 'node') {
    const end = ports('node', afterBox, across, portShift(after.before, item, afterBox, across))[0];
    edge.stretches.push({ from: exit, to: end });
  }
  edges.set(item.id, edge);
}

/**
 * Where an edge enters and leaves a box, `shift` px from its middle. A label across the flow lies on its line; its words
 * stand above it.
 */
function ports(kind: Item['kind'], box: Box, across: boolean, shift = 0): readonly [Point, Point] {
  if (!across) {
    const x = box.x + box.width / 2 + shift;
    return [
      [x, box.y],
      [x, box.y + box.height],
    ];
  }
  const y = kind === 'label' ? box.y + box.height - 1 : box.y + box.height / 2 + shift;
  return [
    [box.x, y],
    [box.x + box.width, y],
  ];
}

const portGap = 24;

/**
 * How far from the middle of a box's side an edge meets it: edges that lie together and point one way meet in one
 * point, and those that point the other way have another, or a head would stand where another edge starts.
 */
function portShift(joined: readonly Item[], item: Item, box: Box, across: boolean): number {
  const inOrder = [...joined].sort((a, b) => a.centre - b.centre);
  let port = 0;
  let own = 0;
  for (const [index, each] of inOrder.entries()) {
    if (index > 0 && each.reversed !== inOrder[index - 1]?.reversed) port += 1;
    if (each === item) own = port;
  }
  const gap = Math.min(portGap, (across ? box.height : box.width) / (port + 1));
  return (own - port / 2) * gap;
}
