import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import type { Interval } from '../claims/interval.ts';
import { statedInterval } from '../claims/quantity.ts';

/** An input with its figure and what its precision allows: "C48 CNY per US dollar, exchange rate: ~6.8, so 6.75–6.85". */
export function inputLine(claim: Claim): string {
  const interval = statedInterval(claim);
  const figure = `${claim.number} ${claim.subject}, ${claim.metric}: ${formatQuantity(claim, 'short')}`;
  if (interval === null || claim.value === null) return figure;
  return interval.low === interval.high
    ? `${figure}, exactly`
    : `${figure}, so ${formatInterval(interval, claim.unit)}`;
}

/** An interval in as many digits as its width makes worth reading: `US$0.0876–0.0889/M`. */
export function formatInterval({ low, high }: Interval, unit: string | null): string {
  if (low === high) return computed(low, unit);
  const step = 10 ** (Math.floor(Math.log10(high - low)) - 1);
  const rounded = (end: number) => Number((Math.round(end / step) * step).toPrecision(12));
  const ends = { value: null, low: rounded(low), high: rounded(high) };
  return formatQuantity({ ...ends, qualifier: null, unit, stated: '' }, 'short');
}

/** A computed figure in three significant digits. */
export function computed(value: number, unit: string | null): string {
  return formatQuantity({ value, low: null, high: null, qualifier: null, unit, stated: null }, 'short');
}

/** "C02", "C02 and C11", "C02, C11 and C14". */
export function numbersOf(claims: readonly Claim[]): string {
  const numbers = claims.map((claim) => claim.number);
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}
