/** Something to be set in a column; heights in px. */
export interface Setting {
  readonly id: string;
  /** Text breaks between lines, a table between rows, a figure only in the notes under it, a head keeps lines of what follows. */
  readonly type: 'text' | 'table' | 'head' | 'figure';
  /** With the space above it. */
  readonly height: number;
  /** The space above it, which falls away at the top of a page. */
  readonly space: number;
  /** Whether it leads into what follows, so that no figure comes between; as a head does also on its page, where both stand. */
  readonly leads?: 'order' | 'page' | undefined;
  /** Where it may be parted, top to bottom; a thing without breaks is not. Two lines or rows stay together at either end. */
  readonly breaks?: readonly Break[];
  /** The height of a table's head, which stands on each of its pages. */
  readonly again?: number;
}

/** A place to part something: what stands before ends here, and what follows starts here, in px from its top without space. */
export interface Break {
  readonly end: number;
  readonly start: number;
}

/** Where a thing ends, and what is left empty before. */
interface Place {
  /** What is used of the page that it ends on, in px. */
  readonly used: number;
  /** What stays free at the foot of each page that it turns, in px. */
  readonly free: readonly number[];
}

/**
 * Sets one of some things on a page of this height of which something is used, in px, or on the next page if not enough of
 * it fits. What leads into the next on its page goes over with it rather than be parted, unless it does not fit itself.
 */
export function setInColumn(things: readonly Setting[], index: number, used: number, height: number): Place {
  const item = things[index];
  if (item === undefined) return { used, free: [] };
  const above = used === 0 ? 0 : item.space;
  const room = height - used - above;
  const whole = item.height - item.space;
  const least = leastFor(things, index, room + item.space) - item.space;
  if (whole <= room && least <= room) return { used: used + above + whole, free: [] };
  if (used === 0 || least <= room) return runOver(item, room, height);
  const next = setInColumn(things, index, 0, height);
  return { used: next.used, free: [height - used, ...next.free] };
}

/** How much must fit for a thing to begin in this room, in px with the space above it. */
function leastFor(things: readonly Setting[], index: number, room: number): number {
  const item = things[index];
  if (item === undefined) return 0;
  const { height, space, leads, breaks: [first] = [] } = item;
  const keeps = leads === 'page';
  if (first !== undefined && (height > room || !keeps)) return space + first.end;
  return height + (keeps ? leastFor(things, index + 1, room - height) : 0);
}

/** Parts a thing that does not fit into the room on its first page. */
function runOver({ height, space, breaks = [], again = 0 }: Setting, room: number, page: number): Place {
  const whole = height - space;
  const free: number[] = [];
  let left = whole;
  for (let rest = room; ; rest = page) {
    const from = whole - left;
    const repeated = from === 0 ? 0 : again;
    const last = breaks.findLast(({ end, start }) => start > from && end - from + repeated <= rest);
    if (last !== undefined) left = whole - last.start;
    free.push(last === undefined ? rest : rest - (last.end - from + repeated));
    const takes = left + (left === whole ? 0 : again);
    // What no break helps runs over as it is.
    if (takes <= page || (last === undefined && rest === page)) return { used: takes % page, free };
  }
}
