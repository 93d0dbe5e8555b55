import { distance } from 'fastest-levenshtein';
import type { Passage } from '../notes/entry.ts';
import type { TextRange } from './claim-range.ts';

/** How like two texts are, from 0 to 1: the units that need no change, of the longer one's. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/**
 * How like the surroundings of a range are to those a passage was chosen in: 1 where both sides are the same, about 0
 * where they have as little in common as two texts of one language have by chance, and where the passage has none.
 */
export function surroundingsLikeness({ prefix, suffix }: Passage, text: string, { start, end }: TextRange): number {
  const units = prefix.length + suffix.length;
  if (units === 0) return 0;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const same = prefix.length * likeness(prefix, before) + suffix.length * likeness(suffix, after);
  return Math.max(0, (same / units - byChance) / (1 - byChance));
}

/** The likeness of two unrelated stretches of English. */
const byChance = 0.3;

/** How many units beside a range, unbroken and on both sides together, are those the passage had beside it. */
export function sameBeside({ prefix, suffix }: Passage, text: string, { start, end }: TextRange): number {
  let before = 0;
  while (before < prefix.length && before < start && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}
