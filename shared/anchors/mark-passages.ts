import type { Inline } from '../briefing/briefing.ts';
import type { HighlightColour } from '../notes/highlight-colours.ts';
import type { TextRange } from './claim-range.ts';

/** Where a note's passage stands in the plain text, and how it is shown. */
export interface PassageMark extends TextRange {
  /** The note's id. */
  readonly note: string;
  /** Null for a note on words that are not highlighted. */
  readonly colour: HighlightColour | null;
  readonly doubtful: boolean;
}

/**
 * A leaf block's run of text with passages marked in it; `offset` is where the block starts in the plain text. Only
 * texts and code are divided, so that every claim, term and link stays one. Where passages overlap, the later one that
 * has a colour lies on top; a run that no passage touches comes back as it is.
 */
export function markPassages(
  inlines: readonly Inline[],
  offset: number,
  ranges: readonly PassageMark[],
): readonly Inline[] {
  let at = offset;
  return inRun(inlines);

  function inRun(run: readonly Inline[]): readonly Inline[] {
    const marked = run.flatMap(inInline);
    return marked.length === run.length && marked.every((inline, index) => inline === run[index]) ? run : marked;
  }

  function inInline(inline: Inline): readonly Inline[] {
    if ('children' in inline) {
      const children = inRun(inline.children);
      return [children === inline.children ? inline : { ...inline, children }];
    }
    const start = at;
    at += inline.text.length;
    const touching = ranges.filter((range) => range.start < at && range.end > start);
    return touching.length === 0 ? [inline] : divide(inline, start, touching);
  }
}

/** A leaf of a run, cut wherever one of the passages that touch it starts or ends. */
function divide(
  leaf: Extract<Inline, { readonly text: string }>,
  start: number,
  ranges: readonly PassageMark[],
): readonly Inline[] {
  const end = start + leaf.text.length;
  const inside = ranges.flatMap((range) => [range.start, range.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const piece = { ...leaf, text: leaf.text.slice(from - start, to - start) };
    const over = ranges.filter((range) => range.start <= from && range.end >= to);
    const top = over.findLast(({ colour }) => colour !== null) ?? over.at(-1);
    if (top === undefined) return piece;
    return {
      type: 'highlight',
      notes: over.map(({ note }) => note),
      colour: top.colour,
      begun: begunAt(from, over),
      ends: over.some((range) => range.end === to),
      doubtful: top.doubtful,
      children: [piece],
    };
  });
}

/** The passages that start at a place, in the order of their last notes. */
function begunAt(place: number, ranges: readonly PassageMark[]): readonly (readonly string[])[] {
  const starting = ranges.filter(({ start }) => start === place);
  const ends = [...new Set(starting.map(({ end }) => end).reverse())].reverse();
  return ends.map((end) => starting.filter((range) => range.end === end).map(({ note }) => note));
}
