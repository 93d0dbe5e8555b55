import type { Briefing, Inline } from '../briefing/briefing.ts';
import { plainText as wordsOf } from '../briefing/inline-tree.ts';
import { leafBlocks } from './leaf-blocks.ts';

/** A stretch of a plain text, in UTF-16 units; `end` is past its last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where each claim's own mark stands in the briefing's plain text, by claim id; later mentions are not in it. */
export function claimRanges(briefing: Briefing): ReadonlyMap<string, TextRange> {
  const ranges = new Map<string, TextRange>();
  let at = 0;
  const visit = (inline: Inline) => {
    if (!('children' in inline)) {
      at += inline.text.length;
      return;
    }
    if (inline.type === 'claim' && inline.mention === 0) {
      ranges.set(inline.claim, { start: at, end: at + wordsOf(inline.children).length });
    }
    inline.children.forEach(visit);
  };
  for (const { inlines } of leafBlocks(briefing)) {
    inlines.forEach(visit);
    at += 1;
  }
  return ranges;
}
