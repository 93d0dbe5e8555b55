import { answers, matchedRanges } from '../../shared/search/matched-ranges.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';

/** The smallest parts of a text that are read as one; a row of a table is. */
const units = '[data-section] :is(h2, h3, p, tr), .colophon :is(p, li)';

/** What a text on the page holds of a query, in text order: in paragraphs that have all of it, every word of it. */
export function findInText(root: ParentNode, query: SearchQuery): readonly Range[] {
  return [...root.querySelectorAll<HTMLElement>(units)].flatMap((unit) => {
    const nodes = textNodes(unit);
    const text = nodes.map((node) => node.data).join('');
    return answers(text, query) ? matchedRanges(text, query).flatMap((range) => asRange(nodes, range) ?? []) : [];
  });
}

/** The running words of a part, without the number before a heading. */
function textNodes(unit: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest('.section-number') === null) nodes.push(node);
  }
  return nodes;
}

function asRange(nodes: readonly Text[], { start, end }: { readonly start: number; readonly end: number }) {
  const from = placeIn(nodes, start);
  const to = placeIn(nodes, end - 1);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function placeIn(nodes: readonly Text[], place: number): { readonly node: Text; readonly offset: number } | null {
  let before = 0;
  for (const node of nodes) {
    if (place < before + node.length) return { node, offset: place - before };
    before += node.length;
  }
  return null;
}
