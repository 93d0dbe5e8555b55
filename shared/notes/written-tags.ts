import { longestTag, mostTags } from './tag-limits.ts';

/** What is code is not read for tags. */
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/** `#` and a word that begins with a letter, where a word can begin: a heading has a space there, an address no break. */
const hashtag = /(?<![^\s([{“‘"'])#(\p{L}[\p{L}\p{M}\p{N}_/-]*)/gu;

/** `#B13` names a claim, here as in the palette. */
const claimNumber = /^\p{L}\d+$/u;

/** The tags that stand in a note’s words, as `#price` does: in the spelling and order of their first mention, each once. */
export function writtenTags(text: string): readonly string[] {
  if (!text.includes('#')) return [];
  const tags = new Map<string, string>();
  for (const [, word = ''] of text.replace(code, ' ').matchAll(hashtag)) {
    const tag = word.replace(/[_/-]+$/, '');
    if (tag.length > longestTag || claimNumber.test(tag) || tags.has(tag.toLowerCase())) continue;
    tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

/**
 * A note’s tags once its words have changed: a tag written into them is added, one taken out of them goes. What stood in
 * them before and stands in them still is left as it is, so that a tag taken off by hand stays off.
 */
export function tagsAfter(tags: readonly string[], before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((text) => new Map(writtenTags(text).map((tag) => [tag.toLowerCase(), tag])));
  if (old === undefined || now === undefined) return tags;
  const kept = tags.filter((tag) => !old.has(tag.toLowerCase()) || now.has(tag.toLowerCase()));
  const has = new Set(kept.map((tag) => tag.toLowerCase()));
  const added = [...now].filter(([key]) => !old.has(key) && !has.has(key)).map(([, tag]) => tag);
  return added.length === 0 && kept.length === tags.length ? tags : [...kept, ...added].slice(0, mostTags);
}
