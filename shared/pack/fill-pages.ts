/** Something to be set in a column; heights in px. */
export interface Setting {
  readonly id: string;
  /** Text breaks between lines, a table between rows, a figure is never cut, a head keeps lines of what follows. */
  readonly type: 'text' | 'table' | 'head' | 'figure';
  /** With the space above it. */
  readonly height: number;
  /** The space above it, which falls away at the top of a page. */
  readonly space: number;
  /** Whether it leads into what follows, as a head does, so that no figure comes between. */
  readonly leads: boolean;
  /** Of a table: the heights of its head, which stands on each of its pages, and of that with the rows that it begins and ends with. */
  readonly rows?: { readonly head: number; readonly begins: number };
}

/** The column: its height on a page, what is used of its first page already, and the height of a line, in px. */
export interface Column {
  readonly height: number;
  readonly used: number;
  readonly line: number;
}

/** Neither begin paragraphs with fewer lines at a page's foot, nor end with fewer at the top of the next. */
const leastLines = 2;

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
  const fits = ({ height, space }: Setting) => (used === 0 ? height - space : height) <= room();

  const setFigure = (place: number) => {
    for (const { id, height, space } of waiting.splice(place, 1)) {
      order.push(id);
      used += used === 0 ? height - space : height;
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
    const least = leastFor(items, index, column.line);
    // Nothing comes between a lead and what it leads into.
    while (!led && waiting.length > 0 && room() < least) turnToFigures();
    order.push(item.id);
    const turned = item.type === 'head' || item.leads ? room() < least : item.height > room();
    used = turned ? carried(item, room(), column) : used + item.height;
    led = item.leads;
    if (turned && !led) setFigures();
  }
  while (waiting.length > 0) turnToFigures();
  return order;
}

/** How much must be left on a page for an item to begin there, in px: a head does so with what it leads into. */
function leastFor(items: readonly Setting[], index: number, line: number): number {
  const item = items[index];
  switch (item?.type) {
    case 'text':
      return item.leads ? item.height + leastFor(items, index + 1, line) : item.space + leastLines * line;
    case 'head':
      return item.height + leastFor(items, index + 1, line);
    case 'table':
      return Math.min(item.height, item.space + (item.rows?.begins ?? item.height));
    default:
      return item?.height ?? 0;
  }
}

/** How much of an item that does not fit stands on the page after the one it began on, or should have. */
function carried({ type, height, space, leads, rows }: Setting, room: number, column: Column): number {
  const whole = height - space;
  // Where its rows end is not known here: this is right but for a part of a row.
  if (rows !== undefined && room >= space + rows.begins) return (whole - (room - space) + rows.head) % column.height;
  if (type !== 'text' || leads) return whole % column.height;
  const lines = Math.round(whole / column.line);
  const before = Math.min(Math.floor((room - space) / column.line), lines - leastLines);
  return (before < leastLines ? whole : whole - before * column.line) % column.height;
}
