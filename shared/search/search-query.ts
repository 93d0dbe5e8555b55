import { magnitudes } from '../claims/stated-figure.ts';
import { type PassageKind, passageKinds } from './search-hit.ts';
import { isInFull, numberIn, type Token, tokensOf } from './tokens.ts';

/** What one token of a text must be: one of the terms, or one that begins with `prefix` where that is not null. */
export interface Spot {
  readonly terms: readonly string[];
  readonly prefix: string | null;
}

/** Spots that must follow one another: `GPT-5`, `12.4%`, 市场, or what stands in quotation marks. */
export type Phrase = readonly Spot[];

/** A query understood. All of `wanted` must stand in a passage, in any order, and none of `unwanted`. */
export interface SearchQuery {
  readonly wanted: readonly Phrase[];
  readonly unwanted: readonly Phrase[];
  /** Null for every kind of passage, and for every briefing (ids). */
  readonly kinds: ReadonlySet<PassageKind> | null;
  readonly briefings: ReadonlySet<string> | null;
}

/** No one types more; what comes after is passed over. */
const longestQuery = 300;
const mostPhrases = 24;
const operator = /(?<=^|\s)(?:(-?)"([^"]*)"?|(in|briefing):(\S*)|-([^\s"]+))/gi;
const kindWords: Readonly<Record<PassageKind, readonly string[]>> = {
  claim: ['claims'],
  text: ['text', 'prose'],
  chart: ['charts'],
  source: ['sources'],
  glossary: ['glossary', 'terms'],
  note: ['notes'],
};

/**
 * Reads what a reader types: words, "a phrase", -not, -"nor this", in:notes, briefing:b. The word being typed counts as
 * the beginning of one. Every text is a query; one that says nothing wants nothing.
 */
export function readQuery(text: string): SearchQuery {
  const wanted: Phrase[] = [];
  const unwanted: Phrase[] = [];
  const kinds = new Set<PassageKind>();
  const briefings = new Set<string>();
  let filtered = { kinds: false, briefings: false };
  const free = text.slice(0, longestQuery).replace(operator, (match, not, quoted, field, value, refused) => {
    if (quoted !== undefined) (not === '-' ? unwanted : wanted).push(tokensOf(quoted).map(spotOf));
    else if (refused !== undefined) unwanted.push(tokensOf(refused).map(spotOf));
    else if (value !== '' && field.toLowerCase() === 'in') {
      filtered = { ...filtered, kinds: true };
      for (const kind of passageKinds) if (isNamed(kind, value)) kinds.add(kind);
    } else if (value !== '') {
      filtered = { ...filtered, briefings: true };
      for (const id of value.toLowerCase().split(',')) briefings.add(id);
    }
    return ' '.repeat(match.length);
  });
  return {
    wanted: [...wanted, ...freePhrases(free)].filter((phrase) => phrase.length > 0).slice(0, mostPhrases),
    unwanted: unwanted.filter((phrase) => phrase.length > 0).slice(0, mostPhrases),
    kinds: filtered.kinds ? kinds : null,
    briefings: filtered.briefings ? briefings : null,
  };
}

function isNamed(kind: PassageKind, value: string): boolean {
  return kindWords[kind].some((word) => word.startsWith(value.toLowerCase()));
}

/** Tokens that touch belong together; the last one may be unfinished. */
function freePhrases(text: string): readonly Phrase[] {
  const tokens = withoutMagnitudeBegun(text, tokensOf(text));
  const phrases: Spot[][] = [];
  for (const [place, token] of tokens.entries()) {
    const unfinished = token.end === text.length && token.term !== '%' && !isInFull(token);
    const spot = { ...spotOf(token), prefix: unfinished ? token.term : null };
    const before = tokens[place - 1];
    const phrase = phrases.at(-1);
    if (before !== undefined && phrase !== undefined && !/\s/.test(between(before, token, text))) phrase.push(spot);
    else phrases.push([spot]);
  }
  return phrases;
}

/** A currency comes after its number, and may stand before it. */
function between(a: Token, b: Token, text: string): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

/** "120 tri" is on its way to 120 trillion: until it is there, what is looked for is 120. */
function withoutMagnitudeBegun(text: string, tokens: readonly Token[]): readonly Token[] {
  const word = tokens.at(-1);
  if (word === undefined || word.end !== text.length || !/\d\s?$/.test(text.slice(0, word.start))) return tokens;
  const begun = [...magnitudes.keys()].some((magnitude) => magnitude.startsWith(word.term));
  return begun ? tokens.slice(0, -1) : tokens;
}

/** A number that names its magnitude is looked for in full; bare digits also as a text prints them before one. */
function spotOf(token: Token): Spot {
  const full = numberIn(token);
  return { terms: isInFull(token) && full !== null ? [full] : [token.term, ...token.also], prefix: null };
}
