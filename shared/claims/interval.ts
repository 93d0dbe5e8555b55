/** All the numbers between two ends, both included; `low` never exceeds `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two ends that differ by less than this share of their size differ by floating point alone. */
const roundingNoise = 1e-9;

/** The interval of one number. */
export function point(value: number): Interval {
  return { low: value, high: value };
}

/** Whether its ends differ by floating point alone. */
export function isPoint({ low, high }: Interval): boolean {
  return high - low <= Math.max(Math.abs(low), Math.abs(high)) * roundingNoise;
}

/** All −a. */
export function negate(a: Interval): Interval {
  return { low: -a.high, high: -a.low };
}

/** All sums of a number of each. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** All differences of a number of `a` and one of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** All products of a number of each. */
export function multiply(a: Interval, b: Interval): Interval {
  return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** All products with one number. */
export function scale(a: Interval, by: number): Interval {
  return multiply(a, point(by));
}

/** Null where the divisor may be zero: the quotient then has no bounds. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** Null where the power is not a real number throughout: a root of a negative, zero to a negative power. */
export function power(base: Interval, exponent: number): Interval | null {
  if (!Number.isInteger(exponent) && base.low < 0) return null;
  if (exponent < 0 && base.low <= 0 && base.high >= 0) return null;
  const ends = [base.low ** exponent, base.high ** exponent];
  const turnsAtZero = base.low < 0 && base.high > 0 && exponent > 0 && exponent % 2 === 0;
  return hull(turnsAtZero ? [...ends, 0] : ends);
}

/** The sizes of its numbers, without their signs. */
export function absolute(a: Interval): Interval {
  if (a.low >= 0) return a;
  return a.high <= 0 ? negate(a) : { low: 0, high: Math.max(-a.low, a.high) };
}

/** The smaller of a number of each, for all such pairs. */
export function smallest(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
}

/** The larger of a number of each, for all such pairs. */
export function largest(a: Interval, b: Interval): Interval {
  return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** Everything from the lower end of the one to the higher end of the other. */
export function span(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** Whether some number lies in both; ends that touch within floating-point noise do overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  const size = Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + size * roundingNoise && b.low <= a.high + size * roundingNoise;
}

/** Whether both ends are finite. */
export function isBounded(a: Interval): boolean {
  return Number.isFinite(a.low) && Number.isFinite(a.high);
}

function hull(ends: readonly number[]): Interval {
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
