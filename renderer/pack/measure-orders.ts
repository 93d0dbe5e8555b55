import { fillPages } from '../../shared/pack/fill-pages.ts';
import type { Break, Setting } from '../../shared/pack/set-in-column.ts';

/** Neither begin paragraphs or tables with fewer lines or rows at a page’s foot, nor end with fewer at the top of the next. */
const least = 2;

/** Measures each briefing's drawn column and answers with the order that fills pages of this height, by briefing. */
export function measureOrders(container: HTMLElement, pageHeight: number): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, readonly string[]>();
  for (const flow of container.querySelectorAll<HTMLElement>('.flow')) {
    const items: Setting[] = [];
    let above = flow.getBoundingClientRect().top;
    for (const element of flow.querySelectorAll<HTMLElement>(':scope > *')) {
      const { top, bottom } = element.getBoundingClientRect();
      const id = element.getAttribute('data-flow') ?? '';
      const leads = leadsOf(element.dataset.leads);
      const setting = { id, type: typeOf(id), height: bottom - above, space: top - above, leads };
      items.push({ ...setting, ...partsOf(element, setting.type) });
      above = bottom;
    }
    const used = usedBefore(flow, pageHeight);
    orders.set(flow.dataset.briefing ?? '', fillPages(items, { height: pageHeight, used }));
  }
  return orders;
}

/** What a briefing's head and digest use of the page that its column begins on, in px: they may take more than one. */
function usedBefore(flow: HTMLElement, pageHeight: number): number {
  const part = flow.parentElement ?? flow;
  let pageTop = part.getBoundingClientRect().top;
  let headTop: number | null = null;
  for (const element of part.querySelectorAll('.briefing-head, .digest > h2, .digest > p, .digest h3, .digest li')) {
    const { top, bottom } = element.getBoundingClientRect();
    // None of them is cut, and a head goes over to the next page with what it heads.
    if (bottom - pageTop > pageHeight) pageTop = headTop ?? top;
    headTop = element.matches('h2, h3') ? top : null;
  }
  return flow.getBoundingClientRect().top - pageTop;
}

function partsOf(element: Element, type: Setting['type']): Pick<Setting, 'breaks' | 'again'> {
  const { top } = element.getBoundingClientRect();
  if (type === 'text' || type === 'figure') return { breaks: lineBreaks(element, top) };
  if (type !== 'table') return {};
  const rows = [...element.querySelectorAll('tr')].map((row) => row.getBoundingClientRect());
  // The head is the first of the rows.
  const breaks = rows.slice(least, -least).map(({ bottom }) => ({ end: bottom - top, start: bottom - top }));
  return { breaks, again: rows[0]?.height ?? 0 };
}

/** What has lines of its own. */
const lined = 'p, li, pre, tr, h4, h5, h6';

/** What they part nowhere. */
const unparted = 'tr, .note-quote.short, .note-place, .note-words > p:has(+ :is(ul, ol))';

/** After what the style sheets let no page end. */
const keptWithNext = [
  '.note-head, h4, h5, h6, thead tr, tbody tr:first-child:not(:only-child), tr:has(+ tr:last-child)',
  ':is(.note-quote.short, .note-place):not(:last-child), .note-words > p:has(+ :is(ul, ol))',
  ':is(.flow-text, .note-words) :is(li:first-child:not(:only-child), li:has(+ li:last-child))',
].join();

/** Between lines, and between what has them. */
function lineBreaks(element: Element, top: number): readonly Break[] {
  const leaves = [...element.querySelectorAll(lined)].filter(
    (leaf) => leaf.closest('.figure') === null && leaf.querySelector(lined) === null,
  );
  const places = leaves.map((leaf) => ({ leaf, ...edges(leaf, top) }));
  return places.flatMap(({ leaf, start, end }, index) => {
    const lines = leaf.matches(unparted)
      ? 1
      : Math.round((end - start) / Number.parseFloat(getComputedStyle(leaf).lineHeight));
    // Signs of another face make a line a little higher.
    const line = (end - start) / lines;
    const within = Array.from(
      { length: Math.max(0, lines - 2 * least + 1) },
      (_, more) => start + (least + more) * line,
    );
    const next = leaf.closest(keptWithNext) === null ? places[index + 1] : undefined;
    return [
      ...within.map((at) => ({ end: at, start: at })),
      ...(next === undefined ? [] : [{ end, start: next.start }]),
    ];
  });
}

function edges(leaf: Element, top: number): Break {
  const box = leaf.getBoundingClientRect();
  return { start: box.top - top, end: box.bottom - top };
}

const leadsOf = (told: string | undefined): Setting['leads'] =>
  told === 'order' || told === 'page' ? told : undefined;

function typeOf(id: string): Setting['type'] {
  const kind = id.slice(0, id.indexOf('-'));
  return kind === 'figure' || kind === 'head' || kind === 'table' ? kind : 'text';
}
