import { formatQuantity } from '../claims/format.ts';
import { inEnglish } from '../claims/format-number.ts';
import { type Interval, overlaps, scale } from '../claims/interval.ts';
import { qualifierWord } from '../claims/qualifier.ts';
import type { Stated } from './stated.ts';

/** Two figures of one dimension side by side. */
export interface Apart {
  /** Whether some number that both could stand for exists, as writers hedge. */
  readonly agree: boolean;
  /** A hedge that taken to the letter leaves room for the other figure all the same: "the hedge, B55 saying only “over”". */
  readonly hedge: string | null;
  /** The one that states more; the first where they state the same. */
  readonly larger: Stated;
  readonly smaller: Stated;
  /** "C02 says 180 tn/day, 50% more than the 120 tn/day of B02", without a full stop. */
  readonly words: string;
}

/** Compares two figures whose units convert into each other. */
export function figuresApart(a: Stated, b: Stated): Apart {
  const factor = b.unit.factor / a.unit.factor;
  const [own, other] = [comparable(a), scale(comparable(b), factor)];
  const agree = overlaps(own, other);
  const [larger, smaller] = own.low + own.high >= other.low + other.high ? [a, b] : [b, a];
  const figures = [larger, smaller].map(({ claim }) => formatQuantity(claim, 'short'));
  const words = agree
    ? agreement(a, b)
    : `${larger.claim.number} says ${figures[0]}, ${excess(larger, smaller)} the ${figures[1]} of ${smaller.claim.number}`;
  return { agree, hedge: agree ? null : openHedge(smaller), larger, smaller, words };
}

// "Tens of millions" ends before the hundred million that begins the next order.
function comparable({ claim, interval }: Stated): Interval {
  return claim.qualifier === 'order' && claim.value === null
    ? { low: interval.low, high: interval.high * 0.99 }
    : interval;
}

function openHedge({ claim }: Stated): string | null {
  const open = claim.qualifier === 'over' || claim.qualifier === 'at-least';
  return open && claim.value !== null && claim.value > 0
    ? `the hedge, ${claim.number} saying only “${qualifierWord(claim.qualifier).trim()}”`
    : null;
}

function agreement(a: Stated, b: Stated): string {
  const [first, second] = [a, b].map(({ claim }) => formatQuantity(claim, 'short'));
  const numbers = `${a.claim.number} and ${b.claim.number}`;
  return first === second ? `${numbers} agree on ${first}` : `${numbers} agree: ${first} and ${second}`;
}

/** "50% more than", "3 times", "14 points more than"; of ranges, what their nearest ends allow. */
function excess(larger: Stated, smaller: Stated): string {
  const factor = smaller.unit.factor / larger.unit.factor;
  const exact = larger.claim.value !== null && smaller.claim.value !== null;
  const more = larger.claim.value !== null && exact ? larger.claim.value : larger.interval.low;
  const less = (smaller.claim.value !== null && exact ? smaller.claim.value : smaller.interval.high) * factor;
  const about = exact ? '' : 'at least ';
  if (isShare(larger) && isShare(smaller)) return `${about}${rounded(more - less)} points more than`;
  if (less <= 0) return 'more than';
  const ratio = more / less;
  if (ratio < 1.005) return 'more than';
  return ratio >= 1.95 ? `${about}${rounded(ratio)} times` : `${about}${rounded((ratio - 1) * 100)}% more than`;
}

function isShare({ claim }: Stated): boolean {
  return claim.unit === '%' || claim.unit === 'percentage points';
}

function rounded(amount: number): string {
  const digits = amount >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 2 };
  return inEnglish(amount, digits);
}
