import search from 'approx-string-match';
import type { Passage } from '../notes/entry.ts';
import type { TextRange } from './claim-range.ts';
import { likeness } from './surroundings.ts';
import { wholeWords } from './whole-words.ts';

/** Words that may be a passage's, changed. */
export interface NearMatch extends TextRange {
  /** How like the passage's own words they are, from 0 to 1. */
  readonly likeness: number;
}

/** Beyond this many changed units a search by the words alone gives up. */
const mostErrors = 64;
/** Of a text longer than this, only so much around the passage's old place is searched for changed words. */
const widest = 200_000;
/** How many units of its surroundings a passage is looked for between. */
const tail = 32;
const mostTried = 12;
/** Words less like the passage's than this are other words. */
const leastLikeness = 0.5;

/**
 * Where the changed words of a passage may stand: by themselves, with up to a fifth of them changed; in the claim, with
 * up to two fifths; and between the surroundings. The passage's white space and the text's must be of one kind.
 */
export function nearMatches(passage: Passage, text: string, claim: TextRange | null): readonly NearMatch[] {
  const { exact, start } = passage;
  const from = Math.max(0, Math.min(start, text.length) - widest / 2);
  const window = { start: from, end: Math.min(text.length, from + widest) };
  const inClaim = claim === null ? [] : searchIn(text, reachOf(claim, exact), exact, (exact.length * 2) / 5);
  const ranges = [
    ...inClaim,
    ...nearest(searchIn(text, window, exact, exact.length / 5), start),
    ...betweenSurroundings(passage, text, window),
  ];
  return ranges
    .map((range) => wholeWords(passage, text, range))
    .map((range) => ({ ...range, likeness: likeness(exact, text.slice(range.start, range.end)) }))
    .filter((match) => match.end > match.start && match.likeness >= leastLikeness);
}

/** A claim with so much beside it that a passage which only touches it is found whole. */
function reachOf({ start, end }: TextRange, { length }: string): TextRange {
  return { start: Math.max(0, start - length), end: end + length };
}

/** The likest places in a part of the text; none where every place has more errors than allowed. */
function searchIn(text: string, { start, end }: TextRange, words: string, errors: number): readonly TextRange[] {
  const allowed = Math.min(Math.floor(errors), mostErrors);
  if (words === '' || end <= start) return [];
  return search(text.slice(start, end), words, allowed).map((match) => ({
    start: start + match.start,
    end: start + match.end,
  }));
}

function nearest(ranges: readonly TextRange[], start: number): readonly TextRange[] {
  return [...ranges].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, mostTried);
}

/** What stands now between the words that stood before the passage and those that stood after it. */
function betweenSurroundings(
  { exact, prefix, suffix, start }: Passage,
  text: string,
  window: TextRange,
): readonly TextRange[] {
  const before = prefix.slice(-tail);
  const after = suffix.slice(0, tail);
  // Few words stand in too many places to lead anywhere.
  if (before.length < tail / 2 || after.length < tail / 2) return [];
  const errors = tail / 5;
  return nearest(searchIn(text, window, before, errors), start - before.length).flatMap(({ end }) => {
    const reach = { start: end, end: Math.min(text.length, end + exact.length * 2 + after.length * 2) };
    const [next] = searchIn(text, reach, after, errors);
    return next === undefined || next.start <= end ? [] : [{ start: end, end: next.start }];
  });
}
