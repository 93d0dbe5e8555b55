import type { TextRange } from './search-hit.ts';
import type { Phrase, SearchQuery, Spot } from './search-query.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * What of a text a query finds, in order and apart: every wanted word wherever it stands, a phrase only whole. Words
 * that only spaces keep apart are one range.
 */
export function matchedRanges(text: string, { wanted }: SearchQuery): readonly TextRange[] {
  const tokens = tokensOf(text);
  const found = wanted.flatMap((phrase) =>
    tokens.flatMap((token, place) => {
      const last = matchesAt(tokens, place, phrase);
      // A currency counts after its number and may stand before it.
      return last === null ? [] : [{ start: Math.min(token.start, last.start), end: Math.max(token.end, last.end) }];
    }),
  );
  return joined(found, text);
}

/** Whether a text by itself answers a query: everything that is wanted stands in it and nothing that is not. */
export function answers(text: string, { wanted, unwanted }: SearchQuery): boolean {
  const tokens = tokensOf(text);
  const holds = (phrase: Phrase) => tokens.some((_, place) => matchesAt(tokens, place, phrase) !== null);
  return wanted.length > 0 && wanted.every(holds) && !unwanted.some(holds);
}

/** The last token of a phrase that begins at `place`; null where none does. */
function matchesAt(tokens: readonly Token[], place: number, phrase: Phrase): Token | null {
  let last: Token | null = null;
  for (const [offset, spot] of phrase.entries()) {
    const token = tokens[place + offset];
    if (token === undefined || !matches(token, spot)) return null;
    last = token;
  }
  return last;
}

function matches({ term, also }: Token, { terms, prefix }: Spot): boolean {
  return [term, ...also].some((each) => terms.includes(each) || (prefix !== null && each.startsWith(prefix)));
}

function joined(ranges: readonly TextRange[], text: string): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (last !== undefined && (range.start <= last.end || text.slice(last.end, range.start).trim() === '')) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else apart.push(range);
  }
  return apart;
}
