import type { Passage } from '../notes/entry.ts';
import type { TextRange } from './claim-range.ts';
import { type NearMatch, nearMatches } from './near-matches.ts';
import type { PlainText } from './plain-text.ts';
import { sameBeside, surroundingsLikeness } from './surroundings.ts';

/** Where a passage stands in a text, and how sure that is, from 0 to 1. */
export type Placement =
  /**
   * Exact: the same words in their old place or in the same surroundings. Moved: the same words elsewhere, known by
   * their surroundings or their length. Doubtful: words like them, or the same ones in several places or with little
   * else to know them by. White space of another kind is no other word.
   */
  | ({ readonly state: 'exact' | 'moved' | 'doubtful'; readonly score: number } & TextRange)
  /** Nothing in the text is sure enough; the score is that of the best there was. */
  | { readonly state: 'lost'; readonly score: number };

/** So many units in a row, the passage with what is the same beside it, stand in a text by chance only once. */
const distinctive = 64;
/** Surroundings at least this like the passage's are its own. */
const ownSurroundings = 0.45;
/** What touching the passage's claim is worth in likeness of surroundings: when places are compared, and by itself. */
const claimLead = 0.3;
const claimWorth = 0.6;
/** By how much the best of several places must be ahead of the next. */
const clearLead = 0.15;
/** Below this a place is not shown. */
const leastScore = 0.45;
/** What a place that is one of several as good is worth of its score. */
const ambiguous = 0.6;
/** A doubtful place is never certain. */
const mostDoubtful = 0.95;
/** Of the places where a short passage's words stand, so many are looked at closely. */
const mostCompared = 12;

interface Candidate extends TextRange {
  /** How like its surroundings are, from 0 to 1. */
  readonly around: number;
  /** The same for comparing it with other places: touching the passage's claim adds to it. */
  readonly known: number;
  /** How many units in a row are as they were: all of the passage's and those beside it. */
  readonly run: number;
  readonly score: number;
}

/**
 * Finds a passage in a text, most likely of another edition; `claim` is where the own mark of its note's claim stands,
 * null without one. A passage whose text has not changed takes no search. Rather than in a place that is likely wrong
 * it is lost; nothing is thrown, whatever the passage's offsets say.
 */
export function placePassage(passage: Passage, plain: PlainText, claim: TextRange | null): Placement {
  const certain = certainPlace(passage, plain, claim);
  if (certain !== null) return certain;
  const { text, sought } = onOneLine(passage, plain);
  return likeliest([...verbatim(sought, text, claim).slice(0, 2), ...changed(sought, text, claim)]);
}

/** The same for its very words alone, without a search for words like them; null where they stand nowhere beyond doubt. */
export function certainPlace(
  passage: Passage,
  plain: PlainText,
  claim: TextRange | null = null,
): Extract<Placement, TextRange> | null {
  const { exact, prefix, suffix, start } = passage;
  const beside = prefix.length + suffix.length;
  if (beside > 0 && start >= prefix.length && plain.text.startsWith(prefix + exact + suffix, start - prefix.length)) {
    return { state: 'exact', start, end: start + exact.length, score: 1 };
  }
  const { text, sought } = onOneLine(passage, plain);
  const [best, next] = verbatim(sought, text, claim);
  if (best === undefined || (next !== undefined && best.known - next.known < clearLead)) return null;
  if (best.run < distinctive && best.around < ownSurroundings) return null;
  const asBefore = best.start === start || (beside > 0 && best.run === exact.length + beside);
  return { state: asBefore ? 'exact' : 'moved', start: best.start, end: best.end, score: asBefore ? 1 : 0.98 };
}

/** Paragraphs that were joined or divided keep their words: only the white space between them is another. */
function onOneLine(passage: Passage, plain: PlainText): { readonly text: string; readonly sought: Passage } {
  const { exact, prefix, suffix } = passage;
  const sought = { ...passage, exact: oneLine(exact), prefix: oneLine(prefix), suffix: oneLine(suffix) };
  return { text: oneLine(plain.text), sought };
}

/** Where the passage's very words stand, the best known places first; of many, those with the most beside them as it was. */
function verbatim(passage: Passage, text: string, claim: TextRange | null): readonly Candidate[] {
  const { exact } = passage;
  const places: (TextRange & { readonly run: number })[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const range = { start: at, end: at + exact.length };
    places.push({ ...range, run: exact.length + sameBeside(passage, text, range) });
  }
  const inClaim = (range: TextRange) => Number(touches(range, claim));
  const nearness = (range: TextRange) => Math.abs(range.start - passage.start);
  return places
    .sort((a, b) => b.run - a.run || inClaim(b) - inClaim(a) || nearness(a) - nearness(b))
    .slice(0, mostCompared)
    .map((place) => candidate(passage, text, claim, { ...place, likeness: 1 }))
    .sort((a, b) => b.known - a.known || nearness(a) - nearness(b));
}

/** Where words like the passage's stand, and not its own. */
function changed(passage: Passage, text: string, claim: TextRange | null): readonly Candidate[] {
  const { length } = passage.exact;
  const near = nearMatches(passage, text, claim).filter((match) => match.likeness < 1);
  // Each changed unit takes away what several that stayed say.
  const runOf = (likeness: number) => Math.max(0, length * (1 - 3 * (1 - likeness)));
  return near.map((match) => candidate(passage, text, claim, { ...match, run: runOf(match.likeness) }));
}

function candidate(
  passage: Passage,
  text: string,
  claim: TextRange | null,
  { run, likeness, ...range }: NearMatch & { readonly run: number },
): Candidate {
  const around = surroundingsLikeness(passage, text, range);
  const inClaim = touches(range, claim);
  const sure = Math.max(run / distinctive, inClaim ? around + claimWorth : around);
  const known = inClaim ? around + claimLead : around;
  return { ...range, around, known, run, score: likeness * Math.min(1, sure) };
}

function touches({ start, end }: TextRange, claim: TextRange | null): boolean {
  return claim !== null && start < claim.end && end > claim.start;
}

/** The best of several places; what is as likely to stand elsewhere is less sure. */
function likeliest(candidates: readonly Candidate[]): Placement {
  const [best, ...others] = [...candidates].sort((a, b) => b.score - a.score || b.known - a.known);
  if (best === undefined) return { state: 'lost', score: 0 };
  const { start, end } = best;
  const rival = others.find((other) => !touches(other, best));
  const clear = rival === undefined || best.score - rival.score >= clearLead || best.known - rival.known >= clearLead;
  const score = Math.min(clear ? best.score : best.score * ambiguous, mostDoubtful);
  return score < leastScore ? { state: 'lost', score } : { state: 'doubtful', start, end, score };
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
