import { packParts } from '../../../shared/pack/anchors.ts';
import { allTags, type Tag } from '../pack/read-tags.ts';
import type { MarkedText } from './marked-text.ts';
import { wordsOf } from './words-of.ts';

/** The rows of the register in their order, each by the number of its claim, which leads to the claim. */
export function recordedRows(top: Tag, text: MarkedText): readonly string[] {
  let part = '';
  const rows: string[] = [];
  for (const tag of allTags(top)) {
    if (tag.role === 'H1') part = wordsOf(tag, text).words.trim();
    const record = tag.role === 'TR' && part === packParts.register ? linkIn(tag) : undefined;
    if (record !== undefined) rows.push(wordsOf(record, text).words.trim());
  }
  return rows;
}

function linkIn({ kids }: Tag): Tag | undefined {
  const [head] = kids;
  return head?.type === 'tag' ? [...allTags(head)].find(({ role }) => role === 'Link') : undefined;
}
