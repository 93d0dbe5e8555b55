import { formatInterval } from '../claims/format-interval.ts';
import { formatInSum } from '../claims/format-sum.ts';
import { divide, type Interval, scale, subtract } from '../claims/interval.ts';
import { conversionFactor, type Unit } from '../claims/unit.ts';
import type { Stated } from './stated.ts';
import { computed } from './working.ts';

/** What two levels give as growth, in the unit that the growth is stated in. */
export interface Growth {
  readonly value: number | null;
  /** Its high end is infinite where the earlier level may have been nothing. */
  readonly interval: Interval;
  /** The sum in figures: "180 tn ÷ 100 bn". */
  readonly left: string;
  /** The result for the sum, and with all that the levels' precision allows. */
  readonly result: string;
  readonly words: string;
}

/** Growth as a factor (× or a ratio), a relative change (%) or a difference; null where the units allow none of them. */
export function growthBetween(from: Stated, to: Stated, unit: Unit): Growth | null {
  const factor = conversionFactor(to.unit, from.unit);
  if (!factor.ok) return null;
  const later = scale(to.interval, factor.value);
  const [first, last] = [from.claim.value, to.claim.value === null ? null : to.claim.value * factor.value];
  const [a, b] = [formatInSum(from.claim), formatInSum(to.claim)];
  if (unit.text === '×' || unit.text === 'ratio') {
    const interval = quotient(later, from.interval);
    return interval && growthOf(first && last && last / first, interval, `${b} ÷ ${a}`, unit);
  }
  if (unit.text === '%') {
    const interval = quotient(later, from.interval);
    const relative = interval && { low: (interval.low - 1) * 100, high: (interval.high - 1) * 100 };
    return relative && growthOf(first && last && (last / first - 1) * 100, relative, `${b} ÷ ${a} − 1`, unit);
  }
  const own = conversionFactor(from.unit, unit);
  if (!own.ok) return null;
  const difference = first === null || last === null ? null : (last - first) * own.value;
  return growthOf(difference, scale(subtract(later, from.interval), own.value), `${b} − ${a}`, unit);
}

function growthOf(value: number | null, interval: Interval, left: string, unit: Unit): Growth {
  const bounded = Number.isFinite(interval.high);
  const inSum = (amount: number) =>
    formatInSum({ value: amount, low: null, high: null, unit: unit.text, stated: null });
  return {
    value,
    interval,
    left,
    words: bounded ? formatInterval(interval, unit.text) : `at least ${computed(interval.low, unit.text)}`,
    result: bounded
      ? value === null
        ? formatInterval(interval, unit.text)
        : inSum(value)
      : `${inSum(interval.low)} or more`,
  };
}

function quotient(later: Interval, earlier: Interval): Interval | null {
  if (earlier.low > 0) return divide(later, earlier);
  return earlier.high > 0 && later.low >= 0 ? { low: later.low / earlier.high, high: Number.POSITIVE_INFINITY } : null;
}
