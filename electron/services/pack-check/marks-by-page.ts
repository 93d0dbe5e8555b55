import type { PDFRef } from '@cantoo/pdf-lib';
import { allTags, type Tag } from '../pack/read-tags.ts';

/** The marks that the tags say are on each page. */
export function marksByPage(top: Tag): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const tagged = new Map<PDFRef, Set<number>>();
  for (const { kids } of allTags(top)) {
    for (const kid of kids) {
      if (kid.type !== 'mark') continue;
      const marks = tagged.get(kid.page) ?? new Set<number>();
      tagged.set(kid.page, marks.add(kid.mark));
    }
  }
  return tagged;
}
