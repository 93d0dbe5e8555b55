import type { Claim } from './claim.ts';
import { formatQuantity } from './format.ts';
import { formatInterval } from './format-interval.ts';
import type { Interval } from './interval.ts';
import { claimsInExpression, type Expression, type FunctionName, parseExpression } from './parse-expression.ts';
import { lastDigitOf } from './quantity.ts';
import { parseUnit } from './unit.ts';

type Claims = ReadonlyMap<string, Claim>;

/**
 * A figure as a term of a written sum: its number and sign alone, without hedge or unit, since the working gives those.
 * `¥0.60`, `120 tn`, `49.5%`.
 */
export function formatInSum(claim: Pick<Claim, 'value' | 'low' | 'high' | 'unit' | 'stated'>): string {
  return formatQuantity({ ...claim, qualifier: null, unit: signOf(claim.unit) }, 'short');
}

/** What a sum comes to, to the last digit that the stated figure has: the correction that stands beside it. */
export function formatComputed(
  { value, interval }: { readonly value: number | null; readonly interval: Interval },
  claim: Claim,
): string {
  const unit = signOf(claim.unit);
  if (value === null) return formatInterval(interval, unit);
  const step = lastDigitOf(claim);
  const rounded = step === null ? value : Number((Math.round(value / step) * step).toPrecision(12));
  // The stated digits may be too few to tell it by, and those of a fraction are none of a decimal: then three.
  const useful = step !== null && isDecimal(step) && rounded !== claim.value && Math.abs(rounded / value - 1) < 0.01;
  const shown = useful ? { value: rounded, stated: '' } : { value, stated: null };
  return formatQuantity({ ...shown, low: null, high: null, qualifier: null, unit }, 'short');
}

function isDecimal(step: number): boolean {
  return Number.isInteger(Number(Math.log10(step).toFixed(9)));
}

const signs = new Map([
  ['+', ' + '],
  ['-', ' − '],
  ['*', ' × '],
  ['/', ' ÷ '],
  ['^', '^'],
]);

/**
 * An expression in figures: `¥0.60 ÷ 6.8`. Units are written where the terms would not multiply out without them:
 * `(¥0.13–0.30/kWh) × 100 GWh`; `unit` is that of the result, where it is known. An expression that does not parse stays
 * as its author wrote it.
 */
export function formatExpression(expression: string, claims: Claims, unit: string | null = null): string {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return expression;
  const named = claimsInExpression(expression);
  const terms = (named.ok ? named.value : []).flatMap((id) => claims.get(id) ?? []);
  const figure = mixesSizes([unit, ...terms.map((term) => term.unit)])
    ? (term: Claim) => formatQuantity({ ...term, qualifier: null }, 'short')
    : formatInSum;
  return written(parsed.value, 0, (id) => {
    const claim = claims.get(id);
    return claim === undefined ? id : figure(claim);
  });
}

/** Whether one thing is counted in two sizes, such as kWh and GWh. */
function mixesSizes(units: readonly (string | null)[]): boolean {
  const factors = new Map<string, number>();
  return units.some((unit) => {
    const parsed = unit === null ? null : parseUnit(unit);
    const terms = parsed?.ok ? parsed.value.terms.filter(({ base }) => base !== '') : [];
    return terms.some(({ base, factor }) => {
      const known = factors.get(base) ?? factor;
      factors.set(base, factor);
      return known !== factor;
    });
  });
}

const binding = new Map([
  ['+', 1],
  ['-', 1],
  ['*', 2],
  ['/', 2],
  ['^', 3],
]);

function written(expression: Expression, around: number, figureOf: (id: string) => string): string {
  switch (expression.type) {
    case 'number':
      return formatQuantity(
        { value: expression.value, low: null, high: null, qualifier: null, unit: null, stated: '' },
        'short',
      );
    case 'claim':
      return inSum(figureOf(expression.id), around);
    case 'negation':
      return `−${written(expression.of, 3, figureOf)}`;
    case 'call':
      return called(
        expression.name,
        expression.args.map((argument) => written(argument, 0, figureOf)),
      );
    case 'operation': {
      const { operator, left, right } = expression;
      const own = binding.get(operator) ?? 0;
      const text = `${written(left, own, figureOf)}${signs.get(operator) ?? operator}${written(right, own + 1, figureOf)}`;
      return own < around ? `(${text})` : text;
    }
  }
}

/** A function in the signs and words of a written sum. */
function called(name: FunctionName, args: readonly string[]): string {
  switch (name) {
    case 'between':
      return `(${args.join(' to ')})`;
    case 'abs':
      return `|${args.join(', ')}|`;
    case 'max':
      return `highest of (${args.join(', ')})`;
    case 'min':
      return `lowest of (${args.join(', ')})`;
  }
}

/** A range, a fraction or a negative figure among other terms stands in brackets. */
function inSum(figure: string, around: number): string {
  return around > 0 && /–|^−|^1\/\d/.test(figure) ? `(${figure})` : figure;
}

/** The part of a unit that a term keeps: a currency's sign, a per cent sign. */
function signOf(unit: string | null): string | null {
  if (unit === 'ratio') return unit;
  const [first = ''] = (unit ?? '').split('/');
  const isRate = unit !== null && /^[A-Z]{3}\/[A-Z]{3}$/.test(unit);
  return !isRate && /^([A-Z]{3}|%)$/.test(first) ? first : null;
}
