import { failure, ok, type Result } from '../host/result.ts';
import { plural, singular } from './noun.ts';

/** One factor of a unit. `base` is what it measures; terms of one base cancel. An empty base has no dimension. */
export interface UnitTerm {
  /** As written above the line, and below it: `tokens`, `token`. */
  readonly many: string;
  readonly one: string;
  readonly base: string;
  /** How many of the base unit it is: an Mtoken is 1e6 tokens, a % is 0.01. */
  readonly factor: number;
  readonly exponent: number;
}

/** A parsed unit: `USD/Mtoken` is one term above the line and one below. A bare number has no terms. */
export interface Unit {
  readonly text: string;
  /** Multiplies a number in this unit into base units. */
  readonly factor: number;
  /** The same text for all units that convert into each other. */
  readonly dimension: string;
  readonly terms: readonly UnitTerm[];
}

type KnownUnit = Omit<UnitTerm, 'exponent'>;

function known(one: string, many: string, base: string, factor: number): KnownUnit {
  return { one, many, base, factor };
}

const currencyCodes: readonly string[] = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'KRW', 'INR'];

// A year is 365 days and a month a twelfth of it: the calendar that articles multiply with.
const day = 86_400;
const knownUnits: readonly KnownUnit[] = [
  known('token', 'tokens', 'token', 1),
  known('Ktoken', 'Ktokens', 'token', 1e3),
  known('Mtoken', 'Mtokens', 'token', 1e6),
  known('s', 's', 'second', 1),
  known('min', 'min', 'second', 60),
  known('h', 'h', 'second', 3600),
  known('day', 'days', 'second', day),
  known('week', 'weeks', 'second', 7 * day),
  known('month', 'months', 'second', (365 / 12) * day),
  known('quarter', 'quarters', 'second', (365 / 4) * day),
  known('year', 'years', 'second', 365 * day),
  ...currencyCodes.map((code) => known(code, code, code, 1)),
  // US cents, as articles write small dollar amounts.
  known('cent', 'cents', 'USD', 0.01),
  known('kWh', 'kWh', 'Wh', 1e3),
  known('MWh', 'MWh', 'Wh', 1e6),
  known('GWh', 'GWh', 'Wh', 1e9),
  known('TWh', 'TWh', 'Wh', 1e12),
  known('W', 'W', 'W', 1),
  known('kW', 'kW', 'W', 1e3),
  known('MW', 'MW', 'W', 1e6),
  known('GW', 'GW', 'W', 1e9),
  known('GB', 'GB', 'byte', 1e9),
  known('TB', 'TB', 'byte', 1e12),
  known('m²', 'm²', 'square metre', 1),
  known('nm', 'nm', 'metre', 1e-9),
  known('km', 'km', 'metre', 1e3),
  known('rank', 'rank', 'rank', 1),
  known('date', 'date', 'date', 1),
  known('%', '%', '', 0.01),
  known('percentage points', 'percentage points', '', 0.01),
  known('×', '×', '', 1),
];
const unitsBySymbol = new Map(knownUnits.flatMap((unit) => [[unit.one, unit] as const, [unit.many, unit] as const]));

/** The unit of a bare number. */
export const noUnit: Unit = { text: 'ratio', factor: 1, dimension: '', terms: [] };

/**
 * Reads a unit: known symbols, or a lower-case plural noun for things counted, compounded with `/` and `·`
 * (`tokens/day`, `CNY/Mtoken`, `chips/system`). Anything else is refused with a sentence that shows the way.
 */
export function parseUnit(text: string): Result<Unit, 'unit'> {
  if (text === 'ratio') return ok(noUnit);
  const terms: UnitTerm[] = [];
  for (const [place, part] of text.split('/').entries()) {
    for (const symbol of part.split('·')) {
      const unit = unitsBySymbol.get(symbol) ?? countedNoun(symbol, place > 0);
      if (unit === null) return failure('unit', notAUnit(text));
      terms.push({ ...unit, exponent: place === 0 ? 1 : -1 });
    }
  }
  return ok({ ...unitOf(terms), text });
}

/** Whether a symbol is a currency's code. */
export function isCurrency(symbol: string): boolean {
  return currencyCodes.includes(symbol);
}

/** Whether two units measure the same thing, so that one can be turned into the other. */
export function sameDimension(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension;
}

/** What a number in `from` is multiplied by to be in `to`. Fails where they do not measure the same thing. */
export function conversionFactor(from: Unit, to: Unit): Result<number, 'unit'> {
  if (!sameDimension(from, to)) return failure('unit', `${from.text} cannot be turned into ${to.text}.`);
  return ok(from.factor / to.factor);
}

/** A product's or quotient's unit, and the number its value must be multiplied by because terms were merged. */
export interface CombinedUnit {
  readonly unit: Unit;
  readonly scale: number;
}

/**
 * Multiplies (`exponent` 1) or divides (-1) units: CNY/Mtoken by CNY/USD is USD/Mtoken. Terms of one base merge into
 * the first one's symbol; %, × and points become part of the number, unless the other side is a bare number.
 */
export function combineUnits(a: Unit, b: Unit, exponent: 1 | -1): CombinedUnit {
  if (b.terms.length === 0) return { unit: a, scale: 1 };
  if (a.terms.length === 0 && exponent === 1) return { unit: b, scale: 1 };
  return mergeTerms([...a.terms, ...b.terms.map((term) => ({ ...term, exponent: term.exponent * exponent }))]);
}

/** A unit to a whole power. */
export function raiseUnit(unit: Unit, exponent: number): CombinedUnit {
  if (unit.terms.length === 0) return { unit, scale: 1 };
  return mergeTerms(unit.terms.map((term) => ({ ...term, exponent: term.exponent * exponent })));
}

function mergeTerms(terms: readonly UnitTerm[]): CombinedUnit {
  let scale = 1;
  const merged = new Map<string, UnitTerm>();
  for (const term of terms) {
    const first = merged.get(term.base);
    if (term.base === '') {
      scale *= term.factor ** term.exponent;
    } else if (first === undefined) {
      merged.set(term.base, term);
    } else {
      scale *= (term.factor / first.factor) ** term.exponent;
      merged.set(term.base, { ...first, exponent: first.exponent + term.exponent });
    }
  }
  return { unit: unitOf([...merged.values()].filter((term) => term.exponent !== 0)), scale };
}

function unitOf(terms: readonly UnitTerm[]): Unit {
  const measured = new Map<string, number>();
  for (const { base, exponent } of terms) {
    if (base !== '') measured.set(base, (measured.get(base) ?? 0) + exponent);
  }
  return {
    text: unitText(terms),
    factor: terms.reduce((factor, term) => factor * term.factor ** term.exponent, 1),
    dimension: [...measured]
      .filter(([, exponent]) => exponent !== 0)
      .map(([base, exponent]) => `${base}^${exponent}`)
      .sort()
      .join(' '),
    terms,
  };
}

function unitText(terms: readonly UnitTerm[]): string {
  const raised = (symbol: string, exponent: number) => Array<string>(Math.abs(exponent)).fill(symbol);
  const above = terms.filter((term) => term.exponent > 0).flatMap((term) => raised(term.many, term.exponent));
  const below = terms.filter((term) => term.exponent < 0).flatMap((term) => raised(term.one, term.exponent));
  if (above.length + below.length === 0) return noUnit.text;
  return [above.join('·') || '1', ...below].join('/');
}

function countedNoun(symbol: string, belowTheLine: boolean): KnownUnit | null {
  if (!/^[a-z][a-z-]*[a-z]$/.test(symbol)) return null;
  const one = singular(symbol);
  if (one === symbol && !belowTheLine) return null;
  return { one, many: plural(one), base: one, factor: 1 };
}

function notAUnit(text: string): string {
  return `"${text}" is not a unit. Write one such as tokens/day, USD/Mtoken, %, percentage points, ×, ratio, rank, h or a plural noun (firms), compounded with "/".`;
}
