import { type Setting, setInColumn } from './set-in-column.ts';

/** The column: its height on a page, and what is used of its first page already, in px. */
interface Column {
  readonly height: number;
  readonly used: number;
}

/** A way to set the things so far. */
interface Layout {
  readonly order: readonly string[];
  /** The figures that are not set and whose text is. */
  readonly waiting: readonly Waiting[];
  /** The page that it has come to, and what is used of it, in px. */
  readonly page: number;
  readonly used: number;
  /** How far it is from pages without gaps and figures beside their text. */
  readonly cost: number;
}

interface Waiting {
  readonly figure: Setting;
  /** The page on which its text ends. */
  readonly since: number;
}

/** Text that no figure may part, and the figures that follow from it. */
interface Passage {
  readonly text: readonly Setting[];
  readonly figures: readonly Setting[];
}

/** Costs are multiples of that of a figure one page after its text; two pages after cost four times as much. */
const costs = {
  /** A page left empty. It grows with the cube of what is empty: an eighth is hardly seen, a third is. */
  empty: 1500,
  /** A passage, or a later figure, that is set on the same page before a waiting figure. */
  later: 0.1,
  /** One more page. */
  page: 5,
} as const;

/** Of the layouts that have come equally far the cheapest are followed up: more of them hardly find better ones. */
const followed = 60;

/**
 * The order in which to set a column so that pages fill. Text keeps its order, and each figure stands after the text that
 * it follows: at once, or later where it would leave a gap at a page's foot that other things fill.
 */
export function fillPages(items: readonly Setting[], { height, used }: Column): readonly string[] {
  let layouts: readonly Layout[] = [{ order: [], waiting: [], page: 0, used, cost: 0 }];
  for (const passage of passagesOf(items)) {
    const set = withFigures(layouts, height).map((layout) => setPassage(layout, passage, height));
    layouts = cheapest(set, height);
  }
  const whole = withFigures(layouts, height).filter(({ waiting }) => waiting.length === 0);
  const [best] = cheapest(
    whole.map((layout) => ({ ...layout, cost: layout.cost + layout.page * costs.page })),
    height,
  );
  return best?.order ?? [];
}

function passagesOf(items: readonly Setting[]): readonly Passage[] {
  const passages: { text: Setting[]; figures: Setting[] }[] = [{ text: [], figures: [] }];
  let led = false;
  for (const item of items) {
    const last = passages.at(-1);
    if (item.type === 'figure') last?.figures.push(item);
    else if (led) last?.text.push(item);
    else passages.push({ text: [item], figures: [] });
    led = item.type !== 'figure' && item.leads !== undefined;
  }
  return passages;
}

/** These layouts, and what becomes of them when some of their waiting figures are set, in any order. */
function withFigures(layouts: readonly Layout[], height: number): readonly Layout[] {
  const all = [...layouts];
  for (let some = layouts; some.length > 0; all.push(...some)) {
    some = cheapest(
      some.flatMap((layout) =>
        layout.waiting.map(({ figure }, place) => {
          const set = setOne(layout, [figure], 0, height);
          return { ...set, cost: set.cost + costs.later * place, waiting: layout.waiting.toSpliced(place, 1) };
        }),
      ),
      height,
    );
  }
  return all;
}

function setPassage(layout: Layout, { text, figures }: Passage, height: number): Layout {
  const later = text.length === 0 ? 0 : costs.later * layout.waiting.length;
  const set = text.reduce((before, _, index) => setOne(before, text, index, height), layout);
  const now = figures.map((figure): Waiting => ({ figure, since: set.page }));
  return { ...set, cost: set.cost + later, waiting: [...set.waiting, ...now] };
}

function setOne(layout: Layout, things: readonly Setting[], index: number, height: number): Layout {
  const { used, free } = setInColumn(things, index, layout.used, height);
  const turned = free.reduce((set, empty) => turn(set, empty / height), layout);
  return { ...turned, order: [...layout.order, ...things.slice(index, index + 1).map(({ id }) => id)], used };
}

/** Turns to the next page, with this share of the one before left empty. */
function turn(layout: Layout, empty: number): Layout {
  const page = layout.page + 1;
  const apart = layout.waiting.reduce((sum, { since }) => sum + (page - since) ** 2 - (layout.page - since) ** 2, 0);
  return { ...layout, page, cost: layout.cost + costs.empty * empty ** 3 + apart };
}

/** The layouts to follow up, cheapest first; of those that have come to the same place only one. */
function cheapest(layouts: readonly Layout[], height: number): readonly Layout[] {
  const places = new Set<string>();
  return layouts
    .map((layout) => ({ layout, cost: layout.cost + costToCome(layout, height) }))
    .toSorted((one, other) => one.cost - other.cost)
    .map(({ layout }) => layout)
    .filter(({ waiting, page, used }) => {
      const place = [page, used, ...waiting.map(({ figure }) => figure.id)].join(' ');
      return !places.has(place) && places.add(place);
    })
    .slice(0, followed);
}

/** What its waiting figures will cost if they are set next: without it those that put figures off would seem cheap. */
function costToCome({ waiting, page, used }: Layout, height: number): number {
  let at = used;
  return waiting.reduce((sum, { figure, since }) => {
    at += figure.height;
    return sum + (page - since + at / height) ** 2 - (page - since) ** 2;
  }, 0);
}
