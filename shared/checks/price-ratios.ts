import type { Claim } from '../claims/claim.ts';
import { type Expression, parseExpression } from '../claims/parse-expression.ts';
import { parseUnit } from '../claims/unit.ts';
import type { Register } from './register.ts';

/** The token prices above and below the line of one division. */
export interface PriceRatio {
  readonly over: readonly Claim[];
  readonly under: readonly Claim[];
}

/** Every division of an expression that has token prices on both sides; none where it does not parse. */
export function priceRatios(expression: string, register: Register): readonly PriceRatio[] {
  const parsed = parseExpression(expression);
  return parsed.ok ? ratiosIn(parsed.value, register) : [];
}

function ratiosIn(expression: Expression, register: Register): readonly PriceRatio[] {
  const within = partsOf(expression).flatMap((part) => ratiosIn(part, register));
  if (expression.type !== 'operation' || expression.operator !== '/') return within;
  const [over, under] = [expression.left, expression.right].map((side) => [...new Set(pricesIn(side, register))]);
  if (!over?.length || !under?.length) return within;
  // In (a − b) ÷ b it is a that is set against b.
  const set = over.filter((price) => !under.includes(price));
  return [...within, { over: set.length > 0 ? set : over, under }];
}

function pricesIn(expression: Expression, register: Register): readonly Claim[] {
  if (expression.type !== 'claim') return partsOf(expression).flatMap((part) => pricesIn(part, register));
  const claim = register.get(expression.id);
  return claim !== undefined && isTokenPrice(claim) ? [claim] : [];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'number':
    case 'claim':
      return [];
    case 'negation':
      return [expression.of];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
  }
}

function isTokenPrice({ unit }: Claim): boolean {
  const parsed = unit === null ? null : parseUnit(unit);
  if (!parsed?.ok || parsed.value.terms.length !== 2) return false;
  const [money, tokens] = parsed.value.terms;
  return money?.exponent === 1 && /^[A-Z]{3}$/.test(money.base) && tokens?.base === 'token' && tokens.exponent === -1;
}
