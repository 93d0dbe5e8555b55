import { answers, matchedRanges } from '../../shared/search/matched-ranges.ts';
import type { TextRange } from '../../shared/search/search-hit.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';

/** The smallest parts of a text that are read as one; a row of a table is. */
const units = '.digest :is(p, dd, li), [data-section] :is(h2, h3, p, tr), .colophon :is(p, li)';

/** What a part holds beside its running words: a heading's number, a check's sign. */
const besides = '.section-number, .check-sign, .unseen';

/** Keeps the words of two cells apart, as the search index does. */
const betweenCells = ' · ';

/** What a text on the page holds of a query, in text order: in paragraphs that have all of it, every word of it. */
export function findInText(root: ParentNode, query: SearchQuery): readonly Range[] {
  return [...root.querySelectorAll<HTMLElement>(units)].flatMap((unit) => {
    const { text, nodes } = runningText(unit);
    return answers(text, query) ? matchedRanges(text, query).flatMap((range) => asRange(nodes, range) ?? []) : [];
  });
}

/** A text node, and where it begins in the running words of its part. */
interface PlacedNode {
  readonly node: Text;
  readonly start: number;
}

/** The running words of a part, and the nodes that hold them. */
function runningText(unit: HTMLElement): { readonly text: string; readonly nodes: readonly PlacedNode[] } {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const nodes: PlacedNode[] = [];
  let text = '';
  let cell: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!(node instanceof Text) || around === null || around.closest(besides) !== null) continue;
    const own = around.closest('th, td');
    if (text !== '' && own !== cell) text += betweenCells;
    cell = own;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function asRange(nodes: readonly PlacedNode[], { start, end }: TextRange): Range | null {
  const from = nodes.findLast((each) => each.start <= start);
  const to = nodes.findLast((each) => each.start < end);
  if (from === undefined || to === undefined) return null;
  const range = document.createRange();
  range.setStart(from.node, start - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}
