import type { Claim, ClaimKind } from './claim.ts';
import { formatFraction } from './format-fraction.ts';
import { formatNumber, magnitudeOf, magnitudeOfAxis } from './format-number.ts';
import { qualifierSign, qualifierWord } from './qualifier.ts';
import { parseUnit } from './unit.ts';
import { type UnitStyle, unitStyle } from './unit-style.ts';

export { formatDate } from './format-date.ts';

/** A figure to set in type: a claim as stated, or a computed value with `stated` null or left out. */
export type Figure = Pick<Claim, 'value' | 'low' | 'high' | 'qualifier' | 'unit'> & { readonly stated?: string | null };

/** What is shown where a claim has no figure. */
export const notStated = 'Not stated';

/**
 * A figure as text. `short` for charts, tables and margins (`> 180 tn/day`, `US$4.42/M`, `61%`, `~350,000 tokens/clip`);
 * `spoken` for alternatives and screen readers ("over 180 trillion tokens a day"). A stated figure keeps every digit it
 * states; a computed one is set in three significant digits.
 */
export function formatQuantity(figure: Figure, style: 'short' | 'spoken'): string {
  const unit = unitStyle(figure.unit);
  const digits = {
    exact: figure.stated != null,
    places: placesOf(unit, [figure.value, figure.low, figure.high]),
    spoken: style === 'spoken',
  };
  const number = formatEnds(figure, digits);
  if (number === null) return notStated;
  if (style === 'spoken') return `${qualifierWord(figure.qualifier)}${unit.spoken(number.replace('−', 'minus '))}`;
  return `${qualifierSign(figure.qualifier)}${unit.short(number)}`;
}

/** The fewest decimals: ¥0.13 and ¥0.30, but US$15 a task. */
function placesOf({ decimals }: UnitStyle, amounts: readonly (number | null)[]): number {
  const whole = amounts.every((amount) => amount === null || Number.isInteger(amount));
  return decimals === 'always' || (decimals === 'unless-whole' && !whole) ? 2 : 0;
}

interface Digits {
  readonly exact: boolean;
  readonly places: number;
  readonly spoken: boolean;
}

function formatEnds(figure: Figure, digits: Digits): string | null {
  return fractionEnds(figure, digits) ?? decimalEnds(figure, digits);
}

function fractionEnds({ value, low, high, unit, stated }: Figure, { spoken }: Digits): string | null {
  if (unit !== 'ratio' || stated == null) return null;
  if (value !== null) return formatFraction(value, stated);
  const [first, second] = [low, high].map((end) => (end === null ? null : formatFraction(end, stated)));
  return first == null || second == null ? null : `${first}${spoken ? ' to ' : '–'}${second}`;
}

function decimalEnds(figure: Figure, digits: Digits): string | null {
  if (figure.value !== null) return formatNumber(figure.value, digits);
  if (figure.low === null || figure.high === null) return null;
  // "10–100 m": both ends in the larger one's magnitude where the smaller still reads well in it.
  const shared = magnitudeOf(figure.high);
  const joins = shared.size === 1 || Math.abs(figure.low) >= shared.size || figure.low === 0;
  const places =
    digits.places === 0
      ? 0
      : Math.max(digits.places, ...[figure.low, figure.high].map((end) => decimalsOf(end, digits)));
  const low = formatNumber(figure.low, { ...digits, places, ...(joins && { magnitude: shared, bare: true }) });
  const high = formatNumber(figure.high, { ...digits, places });
  // A dash beside a minus sign cannot be read.
  if (digits.spoken || figure.low < 0) return `${low} to ${high}`;
  return joins ? `${low}–${high}` : `${low} – ${high}`;
}

function decimalsOf(value: number, { exact }: Digits): number {
  return String(Number(value.toPrecision(exact ? 12 : 3))).split('.')[1]?.length ?? 0;
}

/**
 * The ticks of an axis, in their order: three significant digits at most, `100 bn`, `10 k`, `US$0.50`, `40%`. They share
 * one magnitude where the smallest of them reads well in it: `0.5 tn` beside `1 tn`, but `1 bn` beside `100 m`.
 */
export function formatAxis(ticks: readonly number[], unit: string): readonly string[] {
  const style = unitStyle(unit);
  const shared = magnitudeOfAxis(ticks);
  return ticks.map((value) => {
    const digits = { exact: false, places: placesOf(style, [value]), spoken: false, thousands: true };
    const magnitude = value === 0 ? null : shared;
    return style.axis(formatNumber(value, { ...digits, ...(magnitude !== null && { magnitude }) }));
  });
}

/** A kind as a label: `Vendor-reported`. */
export function formatKind(kind: ClaimKind): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
}

/** A unit in words, for measures and table heads: "tokens a day", "US$ per million tokens", "%". */
export function formatUnit(unit: string): string {
  return parseUnit(unit).ok ? unitStyle(unit).name : unit;
}
