import { formatQuantity } from './format.ts';
import { type Interval, isPoint } from './interval.ts';

/**
 * An interval in as many digits as its width makes worth reading: `US$0.0876–0.0889/M`; wide ones in three digits at
 * either end: `1 bn – 1 tn/day`.
 */
export function formatInterval(interval: Interval, unit: string | null): string {
  if (isPoint(interval)) return formatWithin(interval.low, interval, unit);
  const ends = { low: roundedWithin(interval.low, interval), high: roundedWithin(interval.high, interval) };
  return formatQuantity({ value: null, ...ends, qualifier: null, unit, stated: '' }, 'short');
}

/** A number of an interval in the interval's digits, so that the two read together: three of an exact one. */
export function formatWithin(value: number, interval: Interval, unit: string | null): string {
  const alone = { low: null, high: null, qualifier: null, unit };
  if (isPoint(interval)) return formatQuantity({ ...alone, value, stated: null }, 'short');
  return formatQuantity({ ...alone, value: roundedWithin(value, interval), stated: '' }, 'short');
}

function roundedWithin(value: number, { low, high }: Interval): number {
  if (low > 0 && high / low > 5) return Number(value.toPrecision(3));
  const step = 10 ** (Math.floor(Math.log10(high - low)) - 1);
  return Number((Math.round(value / step) * step).toPrecision(12));
}
