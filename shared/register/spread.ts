import { inEnglish } from '../claims/format-number.ts';
import { type Ends, figureEnds } from './figure-ends.ts';
import type { RegisterClaim } from './register.ts';

/** How many times as much the largest of several statements says as the smallest. */
export interface Spread {
  /** 1 where they overlap. */
  readonly times: number;
  /** Whether a range was taken by its nearest end, so that it may be more. */
  readonly atLeast: boolean;
}

/**
 * The spread of statements in units that convert into each other, a range being taken by its nearest end as the checks
 * do. Null for fewer than two figures, for unlike units and signs, and where one is zero.
 */
export function spreadOf(claims: readonly Pick<RegisterClaim, 'value' | 'low' | 'high' | 'unit'>[]): Spread | null {
  const all = claims.flatMap((claim) => figureEnds(claim) ?? []);
  const [first] = all;
  if (first === undefined || all.length < 2 || all.some((ends) => ends.measure !== first.measure)) return null;
  const sizes = sizesOf(all);
  if (sizes === null) return null;
  const most = sizes.reduce((a, b) => (b.low > a.low ? b : a));
  const least = sizes.reduce((a, b) => (b.high < a.high ? b : a));
  if (most.low <= least.high) return { times: 1, atLeast: false };
  return { times: most.low / least.high, atLeast: most.low !== most.high || least.low !== least.high };
}

/** Falls are compared by their size. */
function sizesOf(all: readonly Ends[]): readonly Pick<Ends, 'low' | 'high'>[] | null {
  if (all.every(({ low }) => low > 0)) return all;
  if (all.every(({ high }) => high < 0)) return all.map(({ low, high }) => ({ low: -high, high: -low }));
  return null;
}

/** `×3`, `≥ ×10`; empty where nothing lies between the statements. */
export function formatSpread(spread: Spread | null): string {
  if (spread === null || spread.times < 1.005) return '';
  const { times, atLeast } = spread;
  const digits = times >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: times < 1.95 ? 3 : 2 };
  return `${atLeast ? '≥ ' : ''}×${inEnglish(times, digits)}`;
}
