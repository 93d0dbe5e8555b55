import type { PDFRef } from '@cantoo/pdf-lib';
import type { Tag } from '../pack/read-tags.ts';
import type { MarkedText } from './marked-text.ts';

/** All words of an element, and the page on which they begin; null where it has none. */
export function wordsOf(tag: Tag, text: MarkedText): { readonly words: string; readonly page: PDFRef | null } {
  let words = '';
  let page: PDFRef | null = null;
  const read = ({ kids }: Tag) => {
    for (const kid of kids) {
      if (kid.type === 'tag') read(kid);
      if (kid.type !== 'mark') continue;
      page ??= kid.page;
      words += text.wordsIn(kid.page, kid.mark);
    }
  };
  read(tag);
  return { words, page };
}
