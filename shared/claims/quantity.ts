import type { Claim } from './claim.ts';
import type { Interval } from './interval.ts';
import { parseStatedFigure, roundStep } from './stated-figure.ts';

/** What arithmetic needs to know of a claim. */
export type Quantified = Pick<
  Claim,
  'stated' | 'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'kind' | 'legible' | 'derivation'
>;

/**
 * The interval that a stated figure allows, in the claim's unit; null where the claim states no figure. What may be
 * read into a printed figure follows from its last digit and its hedge:
 *
 * - no hedge: half of the last printed digit either way ("49.5%" is 49.45 to 49.55; "180 trillion" is 179.5 to 180.5);
 * - a price that is set rather than converted is exact: ¥6 is on the price list, to the fen; so is a rank;
 * - about: half of the last digit that is not zero either way ("about 36,000" is 35,500 to 36,500);
 * - nearly: from that far below, up to the figure;
 * - over and at-least: from the figure up to one unit of its last digit that is not zero, since a writer who had reached
 *   the next round figure would have said so ("more than 180 trillion" is 180 to 190);
 * - under and up-to: from zero to the figure;
 * - order, and any stated range: its two ends as printed; "about" widens each end.
 *
 * A fall is negative; its hedge is about its size, so "nearly 80% lower" is −80 to −75.
 */
export function statedInterval(claim: Quantified): Interval | null {
  if (claim.value === null) return statedRange(claim);
  const size = Math.abs(claim.value);
  const { step, round } = precisionOf(claim, size);
  const allowed = sizeAllowed(claim, size, step, round);
  return claim.value < 0 ? { low: -allowed.high, high: -allowed.low } : allowed;
}

/** Whether a figure is taken at its word: a place, or a price that is set and has no hedge, has no rounding to allow for. */
function isExact(claim: Quantified): boolean {
  if (claim.unit === 'rank') return true;
  return claim.kind === 'price' && claim.derivation === null && claim.qualifier === null;
}

function sizeAllowed(claim: Quantified, size: number, step: number, round: number): Interval {
  switch (claim.qualifier) {
    case null:
      return isExact(claim) ? { low: size, high: size } : { low: size - step / 2, high: size + step / 2 };
    case 'about':
    case 'order':
      return { low: size - round / 2, high: size + round / 2 };
    case 'nearly':
      return { low: size - round / 2, high: size };
    case 'over':
    case 'at-least':
      return { low: size, high: size + round };
    case 'under':
    case 'up-to':
      return { low: 0, high: size };
  }
}

function statedRange(claim: Quantified): Interval | null {
  if (claim.low === null || claim.high === null) return null;
  const low = Math.min(claim.low, claim.high);
  const high = Math.max(claim.low, claim.high);
  const slack = claim.qualifier === 'about' ? precisionOf(claim, Math.abs(high)).round / 2 : 0;
  return { low: low - slack, high: high + slack };
}

/** The sizes, in the claim's unit, of the figure's last printed digit and of its last digit that is not zero. */
function precisionOf(claim: Quantified, size: number): { readonly step: number; readonly round: number } {
  const figure = claim.stated === null ? null : parseStatedFigure(claim.stated);
  if (figure?.ok && figure.value.high !== 0) {
    // "Half" recorded as 50 %: the figure's digits are counted in its own unit, the claim's value in the claim's.
    const inUnit = size / Math.abs(figure.value.high);
    return { step: figure.value.step * inUnit, round: figure.value.roundStep * inUnit };
  }
  const step = Number(`1e${-(String(size).split('.')[1]?.length ?? 0)}`);
  return { step, round: roundStep(size, step) };
}

/** The size of a stated figure's last printed digit, in the claim's unit; null where it states no single figure. */
export function lastDigitOf(claim: Quantified): number | null {
  return claim.value === null ? null : precisionOf(claim, Math.abs(claim.value)).step;
}
