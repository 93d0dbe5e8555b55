/** Something to be set in a column, by its height in px with the space above it. */
export interface Setting {
  readonly id: string;
  /** Text breaks between lines, a table and a figure are never cut, a head keeps two lines of what follows. */
  readonly type: 'text' | 'table' | 'head' | 'figure';
  readonly height: number;
  /** Whether it leads into what follows, as a head does, so that no figure comes between. */
  readonly leads: boolean;
}

/** The column: its height on a page, what is used of its first page already, and the height of a line, in px. */
export interface Column {
  readonly height: number;
  readonly used: number;
  readonly line: number;
}

/** How much of a page's foot may stay empty rather than let text run on ahead of a figure, in lines. */
const emptyLines = { text: 3, head: 8 } as const;

/**
 * The order in which to set a column so that pages fill: a figure that does not fit on what is left of its page lets
 * the text after it run on and stands at the top of the next page. Figures keep their order; text keeps its own.
 */
export function fillPages(items: readonly Setting[], column: Column): readonly string[] {
  const order: string[] = [];
  const waiting: Setting[] = [];
  let used = column.used;
  const room = () => column.height - used;

  const setFigures = () => {
    for (let next = waiting[0]; next !== undefined && next.height <= room(); next = waiting[0]) {
      order.push(next.id);
      used += next.height;
      waiting.shift();
    }
  };

  let led = false;
  for (const item of items) {
    if (item.type === 'figure') {
      waiting.push(item);
      setFigures();
      continue;
    }
    // Nothing comes between a lead and what it leads into.
    while (!led && waiting.length > 0 && room() < leastFor(item, column.line)) {
      used = 0;
      setFigures();
      const [tall] = waiting;
      // A figure higher than a page is set all the same, or nothing after it would be.
      if (used === 0 && tall !== undefined) {
        order.push(tall.id);
        waiting.shift();
      }
    }
    order.push(item.id);
    const turned = item.height > room();
    used = turned ? carried(item, room(), column) : used + item.height;
    led = item.leads;
    if (turned && !led) setFigures();
  }
  return [...order, ...waiting.map((figure) => figure.id)];
}

/** What must be left on a page for an item to be worth beginning there while a figure waits. */
function leastFor(item: Setting, line: number): number {
  switch (item.type) {
    case 'text':
      return emptyLines.text * line;
    case 'head':
      return Math.max(item.height + 3 * line, emptyLines.head * line);
    default:
      return item.height;
  }
}

/** How much of an item stands on the page after the one it began on: whole lines, never one alone on either side. */
function carried(item: Setting, room: number, { height, line }: Column): number {
  if (item.type !== 'text') return item.height % height;
  const fits = Math.floor(room / line);
  const rest = fits < 2 ? item.height : Math.max(item.height - fits * line, 2 * line);
  return rest % height;
}
