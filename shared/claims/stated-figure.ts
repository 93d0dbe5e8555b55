import { failure, ok, type Result } from '../host/result.ts';
import { numberFromWords } from './number-words.ts';

/** A figure as a text prints it, multiplied out: "180 trillion" is 1.8e14, good to its last digit of 1e12. */
export interface StatedFigure {
  /** Null for a range. */
  readonly value: number | null;
  /** Both ends of a range; the value twice otherwise. */
  readonly low: number;
  readonly high: number;
  /** The size of its last printed digit: 0.1 for 49.5, 1e12 for 180 trillion. */
  readonly step: number;
  /** The size of its last digit that is not zero: 0.1 for 49.5, 1e13 for 180 trillion. */
  readonly roundStep: number;
  /** A percent sign or word follows it. */
  readonly percent: boolean;
  /** "Billions": the upper end is a convention and not printed. */
  readonly openEnded: boolean;
}

/** What a word after printed digits multiplies them by. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
]);
const magnitudeWord = [...magnitudes.keys()].sort((a, b) => b.length - a.length).join('|');
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const currency = String.raw`(?:US\$|RMB|CNY|USD|[¥$€£])?\s?`;
const oneFigure = new RegExp(`${currency}(${digits})(?:[\\s-]?(${magnitudeWord})(?![a-z]))?`, 'i');
const twoFigures = new RegExp(
  `${currency}(${digits})\\s?%?(?:[\\s-]?(${magnitudeWord})(?![a-z]))?\\s?(?:–|-|—|to|and)\\s?${oneFigure.source}`,
  'i',
);

const slashFraction = /(?<![\d/])(\d{1,2})\/(\d{1,3})(?![\d/])/g;

/**
 * Reads the figure in a few printed words: "¥6", "49.5%", "1.1 million", "tenfold", "half", "two to four", "tens of
 * millions". Hedges and units around it are passed over; text with no figure fails.
 */
export function parseStatedFigure(text: string): Result<StatedFigure, 'figure'> {
  const percent = /%|per ?cent/i.test(text);
  const [part, otherPart] = [...text.matchAll(slashFraction)].map(([, over, under]) => fractionOf(over, under));
  if (part !== undefined) {
    return ok(otherPart === undefined ? { ...part, percent, openEnded: false } : rangeOf(part, otherPart, percent));
  }
  const range = twoFigures.exec(text);
  if (range !== null) {
    const [, first = '', firstWord, second = '', secondWord] = range;
    return ok(rangeOf(printed(first, firstWord ?? secondWord), printed(second, secondWord), percent));
  }
  const single = oneFigure.exec(text);
  if (single !== null) {
    const [, number = '', word] = single;
    return ok({ ...printed(number, word), percent, openEnded: false });
  }
  const words = numberFromWords(text);
  if (words === null) return failure('figure', `"${text}" holds no figure that can be read.`);
  return ok({ ...words, percent });
}

type Printed = Omit<StatedFigure, 'percent' | 'openEnded'>;

function printed(number: string, word: string | undefined): Printed {
  const magnitude = magnitudes.get((word ?? '').toLowerCase()) ?? 1;
  const plain = number.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const value = multiplied(plain, magnitude);
  const step = Number(`1e${-decimals}`) * magnitude;
  return { value, low: value, high: value, step, roundStep: roundStep(value, step) };
}

// A fraction is good to half the way to the next smaller one of its kind, as it is in words.
function fractionOf(over = '', under = ''): Printed {
  const value = Number(over) / Number(under);
  const step = 1 / (Number(under) * (Number(under) + 1));
  return { value, low: value, high: value, step, roundStep: step };
}

/** Printed digits times a magnitude; by exponent where it can be: 2.212 × 1e6 in floating point is 2211999.9999999998. */
export function multiplied(plain: string, magnitude: number): number {
  return Number(`${plain}e${Math.round(Math.log10(magnitude))}`);
}

/** The size of the last digit of `value` that is not zero, given the size of its last printed digit. */
export function roundStep(value: number, step: number): number {
  const printedUnits = Math.round(Math.abs(value) / step);
  if (printedUnits === 0) return step;
  const zeros = /0*$/.exec(String(printedUnits))?.[0].length ?? 0;
  return step * 10 ** zeros;
}

function rangeOf(low: Printed, high: Printed, percent: boolean): StatedFigure {
  return {
    value: null,
    low: Math.min(low.low, high.low),
    high: Math.max(low.high, high.high),
    step: Math.max(low.step, high.step),
    roundStep: Math.min(low.roundStep, high.roundStep),
    percent,
    openEnded: false,
  };
}
