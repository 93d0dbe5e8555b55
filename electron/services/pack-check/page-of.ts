import { allTags, type Tag } from '../pack/read-tags.ts';
import type { OpenedPack } from './open-pack.ts';

/** The page on which an element begins; null where nothing of it is on one. */
export function pageOf(tag: Tag, numberOf: OpenedPack['numberOf']): number | null {
  for (const { kids } of allTags(tag)) {
    for (const kid of kids) if (kid.type === 'mark') return numberOf(kid.page);
  }
  return null;
}
