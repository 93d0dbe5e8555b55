import { fillPages, type Setting } from '../../shared/pack/fill-pages.ts';

/** The line height of the text column, in px. */
const line = 20.5;

/** Measures each briefing's drawn column and answers with the order that fills pages of this height, by briefing. */
export function measureOrders(container: HTMLElement, pageHeight: number): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, readonly string[]>();
  for (const flow of container.querySelectorAll<HTMLElement>('.flow')) {
    const items: Setting[] = [];
    let above = flow.getBoundingClientRect().top;
    for (const element of flow.children) {
      const { top, bottom } = element.getBoundingClientRect();
      const id = element.getAttribute('data-flow') ?? '';
      const leads = element.getAttribute('data-leads') === 'true';
      const setting = { id, type: typeOf(id), height: bottom - above, space: top - above, leads };
      items.push(setting.type === 'table' ? { ...setting, rows: rowsOf(element) } : setting);
      above = bottom;
    }
    const used = usedBefore(flow, pageHeight);
    orders.set(flow.dataset.briefing ?? '', fillPages(items, { height: pageHeight, used, line }));
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

/** A table's head, and the least of it that may stand on a page: its first two rows under that. */
function rowsOf(element: Element): NonNullable<Setting['rows']> {
  const heights = [...element.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().height);
  const [head = 0, first = 0, second = 0] = heights;
  return { head, begins: head + first + second };
}

function typeOf(id: string): Setting['type'] {
  const kind = id.slice(0, id.indexOf('-'));
  return kind === 'figure' || kind === 'head' || kind === 'table' ? kind : 'text';
}
