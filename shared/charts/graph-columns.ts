import type { GraphPart } from './graph-layers.ts';
import type { Measure, Sized } from './graph-layout.ts';

/**
 * A box on its way to a place: a term, the words of an edge, or an edge passing a layer by. `main` runs with the flow,
 * `cross` against it.
 */
export interface Item {
  readonly id: string;
  readonly kind: 'node' | 'label' | 'pass';
  /** Whether it is of an edge whose arrow points against the flow. */
  readonly reversed: boolean;
  readonly main: number;
  readonly cross: number;
  centre: number;
  readonly before: Item[];
  readonly after: Item[];
}

/** Layers of terms and between them columns of words, in flow order. */
export type Columns = readonly Item[][];

const passHeight = 10;

/** Turns a part's layers into columns of items, measured and joined but not yet placed across the flow. */
export function buildColumns(
  { layers, links }: GraphPart,
  measure: Measure,
  nodeWidth: number,
  labelWidth: number,
  across: boolean,
): Columns {
  const columns: Item[][] = Array.from({ length: layers.length * 2 - 1 }, () => []);
  const add = (column: number, id: string, kind: Item['kind'], size: Sized, reversed = false): Item => {
    const [main, cross] = across ? [size.width, size.height] : [size.height, size.width];
    const item: Item = { id, kind, reversed, main, cross, centre: 0, before: [], after: [] };
    columns[column]?.push(item);
    return item;
  };
  const nodes = new Map(
    layers.flatMap((layer, index) =>
      layer.map((id) => [id, add(index * 2, id, 'node', measure.node(id, nodeWidth))] as const),
    ),
  );
  for (const { id, from, to, fromLayer, toLayer, reversed } of links) {
    const label = measure.label(id, labelWidth);
    let last = nodes.get(from);
    for (let column = fromLayer * 2 + 1; column < toLayer * 2; column++) {
      const first = column === fromLayer * 2 + 1;
      const size = first ? label : { width: 0, height: passHeight };
      const item = add(column, id, first ? 'label' : 'pass', size, reversed);
      if (last !== undefined) join(last, item);
      last = item;
    }
    const target = nodes.get(to);
    if (last !== undefined && target !== undefined) join(last, target);
  }
  return columns;
}

/** Orders each column and brings every item as near as it gets to what it is joined to. */
export function arrangeColumns(columns: Columns): void {
  for (const column of columns) stack(column);
  for (let pass = 0; pass < 14; pass++) sweep(columns, pass % 2 === 0, pass < 10);
}

function join(before: Item, after: Item): void {
  before.after.push(after);
  after.before.push(before);
}

/** Moves each column's items towards what they are joined to, re-ordering them while `sorting`. */
function sweep(columns: Columns, forward: boolean, sorting: boolean): void {
  for (const column of forward ? columns : [...columns].reverse()) {
    const wanted = new Map(column.map((item) => [item, wantedCentre(item, forward, sorting)]));
    const want = (item: Item) => wanted.get(item) ?? item.centre;
    if (sorting) column.sort((a, b) => want(a) - want(b));
    settle(column, want);
  }
}

function wantedCentre(item: Item, forward: boolean, oneSided: boolean): number {
  const near = forward ? item.before : item.after;
  const neighbours = oneSided && near.length > 0 ? near : [...item.before, ...item.after];
  if (neighbours.length === 0) return item.centre;
  return neighbours.reduce((sum, { centre }) => sum + centre, 0) / neighbours.length;
}

function stack(column: readonly Item[]): void {
  let edge = 0;
  for (const item of column) {
    item.centre = edge + item.cross / 2;
    edge += item.cross + gapAfter(item);
  }
}

function gapAfter(item: Item): number {
  return item.kind === 'node' ? 12 : 6;
}

/** Gives items in order the centres nearest to those wanted at which none overlap, by pooling neighbours that would. */
function settle(column: readonly Item[], want: (item: Item) => number): void {
  interface Pool {
    readonly items: Item[];
    sum: number;
    size: number;
  }
  const pools: Pool[] = [];
  const start = (pool: Pool) => pool.sum / pool.items.length;
  for (const item of column) {
    let pool: Pool = { items: [item], sum: want(item) - item.cross / 2, size: item.cross + gapAfter(item) };
    for (let last = pools.at(-1); last !== undefined && start(last) + last.size > start(pool); last = pools.at(-1)) {
      pools.pop();
      const shift = last.size;
      pool = {
        items: [...last.items, ...pool.items],
        sum: last.sum + pool.sum - shift * pool.items.length,
        size: last.size + pool.size,
      };
    }
    pools.push(pool);
  }
  for (const pool of pools) {
    let edge = start(pool);
    for (const item of pool.items) {
      item.centre = edge + item.cross / 2;
      edge += item.cross + gapAfter(item);
    }
  }
}

/** From the first to the last px that a part takes across the flow. */
export function crossEnds(columns: Columns): { readonly least: number; readonly most: number } {
  const items = columns.flat();
  return {
    least: Math.min(...items.map(({ centre, cross }) => centre - cross / 2)),
    most: Math.max(...items.map(({ centre, cross }) => centre + cross / 2)),
  };
}
