import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import { formatInterval, formatWithin } from '../claims/format-interval.ts';
import { isPoint } from '../claims/interval.ts';
import { statedInterval } from '../claims/quantity.ts';
import type { Amount } from './derivation.ts';

/** An input with its figure and what its precision allows: "C48 CNY per US dollar, exchange rate: ~6.8, so 6.75–6.85". */
export function inputLine(claim: Claim): string {
  const interval = statedInterval(claim);
  const figure = `${claim.number} ${claim.subject}, ${claim.metric}: ${formatQuantity(claim, 'short')}`;
  if (interval === null || claim.value === null) return figure;
  return isPoint(interval) ? `${figure}, exactly` : `${figure}, so ${formatInterval(interval, claim.unit)}`;
}

/** A computed figure in three significant digits. */
export function computed(value: number, unit: string | null): string {
  return formatQuantity({ value, low: null, high: null, qualifier: null, unit, stated: null }, 'short');
}

/** An amount in three digits, unless it is exact, or, where an input was a range, all that it may be. */
export function amountWords({ value, interval }: Amount, unit: string | null): string {
  if (value === null) return formatInterval(interval, unit);
  return computed(isPoint(interval) ? value : Number(value.toPrecision(3)), unit);
}

/**
 * The line of a sum: "¥6.00 ÷ 6.8 = US$0.882/M; the inputs’ precision allows US$0.876–0.889/M". Where an input is a range,
 * `printed` is what the figures come to as they are printed.
 */
export function resultLine(left: string, amount: Amount, unit: string | null, printed = amount.interval): string {
  const { value, interval } = amount;
  const allowed = formatInterval(interval, unit);
  const result = value === null ? formatInterval(printed, unit) : formatWithin(value, interval, unit);
  return isPoint(interval) || result === allowed
    ? `${left} = ${allowed}`
    : `${left} = ${result}; the inputs’ precision allows ${allowed}`;
}

/** As many numbers as a sentence can hold. */
const mostNumbers = 20;

/** "C02", "C02 and C11", "C02, C11 and C14"; of very many, the first and how many more. */
export function numbersOf(claims: readonly Claim[]): string {
  const numbers = claims.slice(0, mostNumbers).map((claim) => claim.number);
  const last = claims.length > mostNumbers ? `${claims.length - mostNumbers} more` : (numbers.pop() ?? '');
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}

/** A small count in words: "two", "nine"; from ten on in digits. */
export function countWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count);
}
