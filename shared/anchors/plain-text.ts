import type { Briefing } from '../briefing/briefing.ts';
import { plainText as wordsOf } from '../briefing/inline-tree.ts';
import { leafBlocks } from './leaf-blocks.ts';

/** The words of a briefing without its marks, in which passages are placed. Offsets are UTF-16 units. */
export interface PlainText {
  readonly text: string;
  /** Leaf blocks in text order; between each and the next stands one line break. An empty cell is empty here too. */
  readonly blocks: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** The text of a briefing: section titles, paragraphs, headings and cells (see leaf-blocks.ts), a line each. */
export function plainText(briefing: Briefing): PlainText {
  const texts: string[] = [];
  const blocks: PlainText['blocks'][number][] = [];
  let start = 0;
  for (const { id, inlines } of leafBlocks(briefing)) {
    const words = wordsOf(inlines);
    const end = start + words.length;
    texts.push(words);
    blocks.push({ id, start, end });
    start = end + 1;
  }
  return { text: texts.join('\n'), blocks };
}
