/** Something to be set in a column; heights in px. */
export interface Setting {
  readonly id: string;
  /** Text breaks between lines, a table between rows, a figure only in the notes under it, a head keeps lines of what follows. */
  readonly type: 'text' | 'table' | 'head' | 'figure';
  /** With the space above it. */
  readonly height: number;
  /** The space above it, which falls away at the top of a page. */
  readonly space: number;
  /** Whether it leads into what follows, as a head does, so that no figure comes between. */
  readonly leads: boolean;
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

/** The column: its height on a page, and what is used of its first page already, in px. */
export interface Column {
  readonly height: number;
  readonly used: number;
}

/**
 * The order in which to set a column so that pages fill. A figure that does not fit on what is left of its page lets the
 * text after it run on, and a smaller figure with it, and stands at the top of the next page. Text keeps its order, and
 * no figure comes before the text that it follows.
 */
export function fillPages(items: readonly Setting[], column: Column): readonly string[] {
  const order: string[] = [];
  const waiting: Setting[] = [];
  let used = column.used;
  const room = () => column.height - used;
  const fits = ({ height, space, breaks = [] }: Setting) =>
    (breaks[0]?.end ?? height - space) + (used === 0 ? 0 : space) <= room();

  const setFigure = (place: number) => {
    for (const figure of waiting.splice(place, 1)) {
      const { id, height, space } = figure;
      order.push(id);
      const needs = used === 0 ? height - space : height;
      used = needs > room() ? carried(figure, room(), column.height) : used + needs;
    }
  };
  /** Sets those that fit, the one that has waited longest first. */
  const setFigures = () => {
    const next = waiting.findIndex(fits);
    if (next === -1) return;
    setFigure(next);
    setFigures();
  };
  /** Turns to the next page and fills it with figures. One higher than a page is set all the same, or nothing would be. */
  const turnToFigures = () => {
    used = 0;
    setFigures();
    if (used === 0) setFigure(0);
  };

  let led = false;
  for (const [index, item] of items.entries()) {
    if (item.type === 'figure') {
      waiting.push(item);
      setFigures();
      continue;
    }
    const least = leastFor(items, index);
    // Nothing comes between a lead and what it leads into.
    while (!led && waiting.length > 0 && room() < least) turnToFigures();
    order.push(item.id);
    const after = item.leads ? leastFor(items, index + 1) : 0;
    const turned = item.height + after > room();
    used = turned ? carried(item, room(), column.height) : used + item.height;
    led = item.leads;
    if (turned && !led) setFigures();
  }
  while (waiting.length > 0) turnToFigures();
  return order;
}

/** How much must be left on a page for an item to begin there, in px: a head does so with what it leads into. */
function leastFor(items: readonly Setting[], index: number): number {
  const item = items[index];
  if (item === undefined) return 0;
  const [first] = item.breaks ?? [];
  if (first !== undefined) return item.space + first.end;
  return item.height + (item.leads ? leastFor(items, index + 1) : 0);
}

/** How much of an item that does not fit stands on its last page. */
function carried({ height, space, breaks = [], again = 0 }: Setting, room: number, page: number): number {
  const whole = height - space;
  let left = whole;
  for (let free = room - space; ; free = page) {
    const from = whole - left;
    const repeated = from === 0 ? 0 : again;
    const last = breaks.findLast(({ end, start }) => start > from && end - from + repeated <= free);
    if (last !== undefined) left = whole - last.start;
    const takes = left + (left === whole ? 0 : again);
    // What no break helps runs over as it is.
    if (takes <= page || (last === undefined && free === page)) return takes % page;
  }
}
