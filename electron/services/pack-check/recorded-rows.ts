import { packParts } from '../../../shared/pack/anchors.ts';
import { allTags, type Tag } from '../pack/read-tags.ts';
import type { MarkedText } from './marked-text.ts';
import { wordsOf } from './words-of.ts';

/** How many rows the register has, each headed by the number of a claim, which leads to it. */
export function recordedRows(top: Tag, text: MarkedText): number {
  let part = '';
  let rows = 0;
  for (const tag of allTags(top)) {
    if (tag.role === 'H1') part = wordsOf(tag, text).words.trim();
    if (tag.role === 'TR' && part === packParts.register && isRecord(tag)) rows += 1;
  }
  return rows;
}

function isRecord({ kids }: Tag): boolean {
  const [head] = kids;
  if (head?.type !== 'tag') return false;
  return [...allTags(head)].some(({ role }) => role === 'Link');
}
