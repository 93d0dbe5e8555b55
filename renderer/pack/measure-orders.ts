import { fillPages, type Setting } from '../../shared/pack/fill-pages.ts';

/** The line height of the text column, in px. */
const line = 20.5;

/** Measures each briefing's drawn column and answers with the order that fills pages of this height, by briefing. */
export function measureOrders(container: HTMLElement, pageHeight: number): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, readonly string[]>();
  for (const flow of container.querySelectorAll<HTMLElement>('.flow')) {
    const part = flow.parentElement ?? flow;
    const top = flow.getBoundingClientRect().top;
    const items: Setting[] = [];
    let above = top;
    for (const element of flow.children) {
      const { bottom } = element.getBoundingClientRect();
      const id = element.getAttribute('data-flow') ?? '';
      const leads = element.getAttribute('data-leads') === 'true';
      items.push({ id, type: typeOf(id), height: bottom - above, leads });
      above = bottom;
    }
    // Head and digest may take more than the first page.
    const used = (top - part.getBoundingClientRect().top) % pageHeight;
    orders.set(flow.dataset.briefing ?? '', fillPages(items, { height: pageHeight, used, line }));
  }
  return orders;
}

function typeOf(id: string): Setting['type'] {
  const kind = id.slice(0, id.indexOf('-'));
  return kind === 'figure' || kind === 'head' || kind === 'table' ? kind : 'text';
}
