import type { Claim } from '../claims/claim.ts';
import { formatDate } from '../claims/format.ts';
import type { Finding } from './finding.ts';
import { type PriceRatio, priceRatios } from './price-ratios.ts';
import type { Register } from './register.ts';
import { inputLine, numbersOf } from './working.ts';

/**
 * Asks of every derivation that divides token prices whether it divides like by like: the same tier (input, output or
 * cached input), scope and date on both sides. A ratio of unlike prices differs, and the message says in what.
 */
export function likeWithLike(register: Register): readonly Finding[] {
  return [...register.values()].flatMap((claim): readonly Finding[] => {
    const ratios = claim.derivation === null ? [] : priceRatios(claim.derivation, register);
    if (ratios.length === 0) return [];
    const unlike = ratios.flatMap(unlikeWords);
    const prices = [...new Set(ratios.flatMap(({ over, under }) => [...over, ...under]))];
    return [
      {
        id: `like-with-like:${claim.id}`,
        check: 'like-with-like',
        verdict: unlike.length > 0 ? 'differs' : 'holds',
        message:
          unlike.length > 0
            ? `It does not divide like by like: ${unlike.join('; ')}.`
            : `It divides like by like: ${numbersOf(prices)} are ${sameness(prices)}.`,
        claims: [claim.id, ...prices.map(({ id }) => id)],
        expected: null,
        expectedRange: null,
        stated: claim.value,
        sum: null,
        working: prices.map(inputLine),
      },
    ];
  });
}

function sameness(prices: readonly Claim[]): string {
  const bare = prices.every(({ scope, asOf }) => scope === null && asOf === null);
  return bare
    ? 'of the same tier, and no scope or date is given that tells them apart'
    : 'of the same tier, scope and date';
}

/** In what the two sides of a ratio of prices differ: "output prices (E46) are divided by input prices (B75)". */
export function unlikeWords({ over, under }: PriceRatio): readonly string[] {
  const differing = (wordsOf: (claim: Claim) => string, say: (above: string, below: string) => string) => {
    const [above = '', below = ''] = [over, under].map((side) => [...new Set(side.map(wordsOf))].sort().join(' and '));
    return above === below ? [] : [say(above, below)];
  };
  return [
    ...differing(
      tierOf,
      (above, below) => `${above} (${numbersOf(over)}) is divided by ${below} (${numbersOf(under)})`,
    ),
    ...differing(
      ({ scope }) => (scope === null ? 'not stated' : `“${scope}”`),
      (above, below) => `the scope of ${numbersOf(over)} is ${above}, that of ${numbersOf(under)} ${below}`,
    ),
    ...differing(
      ({ asOf }) => (asOf === null ? 'not dated' : `of ${formatDate(asOf, 'long')}`),
      (above, below) => `${numbersOf(over)} is ${above}, ${numbersOf(under)} ${below}`,
    ),
  ];
}

function tierOf({ metric }: Claim): string {
  if (/\bcached?\b/i.test(metric)) return 'a cached input price';
  if (/\binput\b/i.test(metric)) return 'an input price';
  return /\boutput\b/i.test(metric) ? 'an output price' : 'a price of no stated tier';
}
