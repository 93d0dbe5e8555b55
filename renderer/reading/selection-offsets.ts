import type { PlainText } from '../../shared/anchors/plain-text.ts';
import type { Span } from '../../shared/notes/word-choice.ts';

/** The parts of the text that a plain text has as blocks: paragraphs, headings and cells. */
const leaves = '[data-leaf]';

/** Words on the page that are no part of the text. */
const aside = '.section-number';

/**
 * Where a range of the page lies in the plain text of the briefing that `root` shows, in UTF-16 units; null where it
 * holds none of it. What it holds of other things than the text is passed over.
 */
export function offsetsOf(range: Range, root: ParentNode, plain: PlainText): Span | null {
  const inside = [...root.querySelectorAll<HTMLElement>(leaves)].filter((leaf) => range.intersectsNode(leaf));
  const starts = new Map(plain.blocks.map(({ id, start }) => [id, start]));
  const spans = inside.flatMap((leaf) => {
    const start = starts.get(leaf.dataset.leaf ?? '');
    if (start === undefined) return [];
    const from = unitsBefore(leaf, range.startContainer, range.startOffset) ?? 0;
    const to = unitsBefore(leaf, range.endContainer, range.endOffset) ?? unitsIn(leaf);
    return to > from ? [{ start: start + from, end: start + to }] : [];
  });
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The range of the page that shows a span of the plain text; null where the page does not have it. */
export function rangeOf({ start, end }: Span, root: ParentNode, plain: PlainText): Range | null {
  const from = boundaryAt(start, root, plain, 'start');
  const to = boundaryAt(end, root, plain, 'end');
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function textNodes(leaf: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest(aside) === null) nodes.push(node);
  }
  return nodes;
}

function unitsIn(leaf: HTMLElement): number {
  return textNodes(leaf).reduce((sum, node) => sum + node.length, 0);
}

/** How many units of a leaf's words stand before a point; null where the point is not in the leaf. */
function unitsBefore(leaf: HTMLElement, container: Node, offset: number): number | null {
  if (!leaf.contains(container)) return null;
  const before = document.createRange();
  before.setStart(leaf, 0);
  before.setEnd(container, offset);
  let units = 0;
  for (const node of textNodes(leaf)) {
    if (node === container) return units + offset;
    if (before.comparePoint(node, node.length) > 0) break;
    units += node.length;
  }
  return units;
}

function boundaryAt(offset: number, root: ParentNode, plain: PlainText, side: 'start' | 'end') {
  const block = plain.blocks.find(({ start, end }) =>
    side === 'start' ? offset >= start && offset < end : offset > start && offset <= end,
  );
  const leaf = [...root.querySelectorAll<HTMLElement>(leaves)].find((each) => each.dataset.leaf === block?.id);
  if (block === undefined || leaf === undefined) return null;
  let before = 0;
  for (const node of textNodes(leaf)) {
    const at = offset - block.start - before;
    if (side === 'start' ? at < node.length : at <= node.length) return { node, offset: at };
    before += node.length;
  }
  return null;
}
