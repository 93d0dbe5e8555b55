import type { Claim } from './claim.ts';
import { formatQuantity } from './format.ts';
import type { Interval } from './interval.ts';
import { type Expression, parseExpression } from './parse-expression.ts';
import { lastDigitOf } from './quantity.ts';

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
  const { low, high } = interval;
  if (value === null) return formatQuantity({ value, low, high, qualifier: null, unit, stated: null }, 'short');
  const step = lastDigitOf(claim);
  const rounded = step === null ? value : Number((Math.round(value / step) * step).toPrecision(12));
  // Rounded to the stated digits it may look the same as the stated figure, or like nothing at all: then say more.
  const useful = rounded !== 0 && rounded !== claim.value;
  const shown = useful ? { value: rounded, stated: '' } : { value, stated: null };
  return formatQuantity({ ...shown, low: null, high: null, qualifier: null, unit }, 'short');
}

const signs = new Map([
  ['+', ' + '],
  ['-', ' − '],
  ['*', ' × '],
  ['/', ' ÷ '],
  ['^', '^'],
]);

/** A derivation in figures: `¥0.60 ÷ 6.8`. One that does not parse stays as its author wrote it. */
export function formatExpression(derivation: string, claims: Claims): string {
  const parsed = parseExpression(derivation);
  return parsed.ok ? written(parsed.value, claims, 0) : derivation;
}

const binding = new Map([
  ['+', 1],
  ['-', 1],
  ['*', 2],
  ['/', 2],
  ['^', 3],
]);

function written(expression: Expression, claims: Claims, around: number): string {
  switch (expression.type) {
    case 'number':
      return formatQuantity(
        { value: expression.value, low: null, high: null, qualifier: null, unit: null, stated: '' },
        'short',
      );
    case 'claim': {
      const claim = claims.get(expression.id);
      return claim === undefined ? expression.id : formatInSum(claim);
    }
    case 'negation':
      return `−${written(expression.of, claims, 3)}`;
    case 'call':
      return `${expression.name}(${expression.args.map((argument) => written(argument, claims, 0)).join(', ')})`;
    case 'operation': {
      const { operator, left, right } = expression;
      const own = binding.get(operator) ?? 0;
      const text = `${written(left, claims, own)}${signs.get(operator) ?? operator}${written(right, claims, own + 1)}`;
      return own < around ? `(${text})` : text;
    }
  }
}

/** The part of a unit that a term keeps: a currency's sign, a per cent sign. */
function signOf(unit: string | null): string | null {
  const [first = ''] = (unit ?? '').split('/');
  const isRate = unit !== null && /^[A-Z]{3}\/[A-Z]{3}$/.test(unit);
  return !isRate && /^([A-Z]{3}|%)$/.test(first) ? first : null;
}
