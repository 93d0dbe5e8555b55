import { spokenLanguage } from '../language/language.ts';

export interface Magnitude {
  readonly size: number;
  readonly short: string;
  readonly word: string;
}

const magnitudes: readonly Magnitude[] = [
  { size: 1e12, short: ' tn', word: ' trillion' },
  { size: 1e9, short: ' bn', word: ' billion' },
  { size: 1e6, short: ' m', word: ' million' },
];
const thousand: Magnitude = { size: 1e3, short: ' k', word: ' thousand' };
const ones: Magnitude = { size: 1, short: '', word: '' };

export interface NumberStyle {
  /** Every digit of the number, or three significant ones. */
  readonly exact: boolean;
  /** The fewest decimals, where no magnitude word is used. */
  readonly places: number;
  /** "trillion" or "tn". */
  readonly spoken: boolean;
  /** From 10,000 on in thousands, as axes do. */
  readonly thousands?: boolean;
  /** A magnitude to use whatever the number's own is, and whether to leave its word out. */
  readonly magnitude?: Magnitude;
  readonly bare?: boolean;
}

/** The word a number is set with: trillions, billions, millions or none. */
export function magnitudeOf(value: number): Magnitude {
  return magnitudes.find((magnitude) => Math.abs(value) >= magnitude.size) ?? ones;
}

/** The magnitude that all ticks of an axis are set in; null where each needs its own, as over many powers of ten. */
export function magnitudeOfAxis(ticks: readonly number[]): Magnitude | null {
  const sizes = ticks.map(Math.abs).filter((size) => size > 0);
  const most = Math.max(...sizes);
  const magnitude = most >= 1e4 && most < 1e6 ? thousand : magnitudeOf(most);
  return sizes.length > 0 && Math.min(...sizes) * 10 >= magnitude.size ? magnitude : null;
}

const counts = new Intl.NumberFormat(spokenLanguage().tag, { maximumFractionDigits: 0 });

/** A count of things, as the app's language writes it: `1,204`. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** A number in English: comma thousands, a true minus sign, `tn`, `bn` and `m` from a million on. */
export function formatNumber(value: number, style: NumberStyle): string {
  const inThousands = style.thousands === true && Math.abs(value) >= 1e4 && Math.abs(value) < 1e6;
  const magnitude = style.magnitude ?? (inThousands ? thousand : magnitudeOf(value));
  const scaled = value / magnitude.size;
  const text = inEnglish(scaled, {
    ...(style.exact ? { maximumSignificantDigits: 12 } : significantDigits(scaled)),
    ...(magnitude.size === 1 && Math.abs(scaled) < 1000 && style.places > 0 ? atLeast(scaled, style) : {}),
  });
  return `${text.replace('-', '−')}${style.bare === true ? '' : style.spoken ? magnitude.word : magnitude.short}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** A number with English separators. Making a formatter costs more than using it, so each is made once. */
export function inEnglish(value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat('en-GB', options);
  formatters.set(key, formatter);
  return formatter.format(value);
}

// Three digits, except that whole numbers are never cut: 1,234 stays 1,234.
function significantDigits(scaled: number): Intl.NumberFormatOptions {
  return Math.abs(scaled) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
}

function atLeast(scaled: number, style: NumberStyle): Intl.NumberFormatOptions {
  const digits = style.exact ? scaled : Number(scaled.toPrecision(3));
  const decimals = String(Math.abs(digits)).split('.')[1]?.length ?? 0;
  return {
    maximumSignificantDigits: undefined,
    minimumFractionDigits: style.places,
    maximumFractionDigits: Math.max(style.places, decimals),
  };
}
