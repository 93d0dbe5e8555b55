import { closest, distance } from 'fastest-levenshtein';

/** The mend for a misspelt word: "Did you mean c_daily_tokens?", where one known word is near enough to be meant. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  const tolerated = Math.max(2, Math.floor(word.length / 4));
  return distance(word, nearest) <= tolerated ? `Did you mean ${nearest}?` : undefined;
}
