import { spanWords } from '../charts/span-words.ts';
import { formatUnit } from '../claims/format.ts';
import { formatInSum } from '../claims/format-sum.ts';
import { qualifierSign } from '../claims/qualifier.ts';
import type { Plot } from './plot.ts';
import type { RegisterClaim } from './register.ts';

/** As a heading or a line begins, with a capital. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The first sentence of a message, with its full stop. */
export function firstSentence(message: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(message);
  return (first?.segment ?? message).trim();
}

/** What figures are counted in, and whether their axis is logarithmic: "US$ per million tokens", "Tokens, log scale". */
export function measureWords(claims: readonly Pick<RegisterClaim, 'unit'>[], plot: Plot | null): string {
  const units = [...new Set(claims.flatMap(({ unit }) => (unit === null ? [] : [formatUnit(unit)])))];
  return capitalised([...units, ...(plot?.scale === 'log' ? ['log scale'] : [])].join(', '));
}

/** A figure beside others: without its unit where they share one, which the measure line gives: `> 120 tn`, `US$75`. */
export function figureWords(claim: RegisterClaim, beside: readonly RegisterClaim[]): string | null {
  const alike = beside.every(({ unit }) => unit === claim.unit);
  return alike && claim.figure !== null ? `${qualifierSign(claim.qualifier)}${formatInSum(claim)}` : claim.figure;
}

/** "Source: B, C. As of Mar to Jun 2026." What has no date is not dated. */
export function sourceLine(claims: readonly Pick<RegisterClaim, 'number' | 'asOf'>[]): string {
  const letters = [...new Set(claims.map(({ number }) => number.replace(/\d+$/, '')))].sort();
  const dates = claims.flatMap(({ asOf }) => asOf ?? []);
  return `Source: ${letters.join(', ')}.${dates.length === 0 ? ' No date stated.' : ` As of ${spanWords(dates)}.`}`;
}
