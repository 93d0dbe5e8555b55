import { failure, ok, type Result } from '../host/result.ts';
import {
  absolute,
  add,
  divide,
  type Interval,
  isBounded,
  largest,
  multiply,
  negate,
  point,
  power,
  scale,
  smallest,
  span,
  subtract,
} from './interval.ts';
import { type Expression, type FunctionName, type Operator, parseExpression } from './parse-expression.ts';
import { type Quantified, statedInterval } from './quantity.ts';
import { type CombinedUnit, combineUnits, conversionFactor, noUnit, parseUnit, raiseUnit, type Unit } from './unit.ts';

export { claimsInExpression } from './parse-expression.ts';
export type { Quantified };

/** What an expression comes to, in `unit`: the value of the stated figures, and all that their precision allows. */
export interface Evaluated {
  /** Null when an input is a range. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

export type ExpressionFailure = 'syntax' | 'unknown-claim' | 'no-figure' | 'unit' | 'not-finite';

/** A value on its way through an expression. */
interface Quantity {
  readonly value: number | null;
  readonly interval: Interval;
  readonly unit: Unit;
}

class Failed extends Error {
  readonly code: ExpressionFailure;
  constructor(code: ExpressionFailure, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Evaluates an expression over claims by interval arithmetic, with units combined algebraically; plain numbers have no
 * dimension and are exact. A claim named twice counts as two that vary apart, so the interval is never too narrow.
 */
export function evaluateExpression(
  expression: string,
  claims: ReadonlyMap<string, Quantified>,
): Result<Evaluated, ExpressionFailure> {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return parsed;
  try {
    const { value, interval, unit } = evaluate(parsed.value, claims);
    if (!isBounded(interval) || (value !== null && !Number.isFinite(value))) {
      return failure('not-finite', `"${expression}" does not come to a finite number.`);
    }
    return ok({ value, ...interval, unit: unit.text });
  } catch (error) {
    if (error instanceof Failed) return failure(error.code, error.message);
    throw error;
  }
}

function evaluate(expression: Expression, claims: ReadonlyMap<string, Quantified>): Quantity {
  switch (expression.type) {
    case 'number':
      return { value: expression.value, interval: point(expression.value), unit: noUnit };
    case 'claim':
      return quantityOf(expression.id, claims.get(expression.id));
    case 'negation': {
      const { value, interval, unit } = evaluate(expression.of, claims);
      return { value: value === null ? null : -value, interval: negate(interval), unit };
    }
    case 'operation':
      return operate(expression.operator, evaluate(expression.left, claims), evaluate(expression.right, claims));
    case 'call':
      return call(
        expression.name,
        expression.args.map((argument) => evaluate(argument, claims)),
      );
  }
}

function quantityOf(id: string, claim: Quantified | undefined): Quantity {
  if (claim === undefined) throw new Failed('unknown-claim', `There is no claim ${id}.`);
  const interval = statedInterval(claim);
  if (interval === null) {
    throw new Failed('no-figure', claim.legible ? `${id} states no figure.` : `The source lost the figure of ${id}.`);
  }
  const unit = claim.unit === null ? ok(noUnit) : parseUnit(claim.unit);
  if (!unit.ok) throw new Failed('unit', unit.message);
  return { value: claim.value, interval, unit: unit.value };
}

function operate(operator: Operator, left: Quantity, right: Quantity): Quantity {
  switch (operator) {
    case '+':
      return together(left, right, (a, b) => a + b, add);
    case '-':
      return together(left, right, (a, b) => a - b, subtract);
    case '*':
      return combined(left, right, combineUnits(left.unit, right.unit, 1), (a, b) => a * b, multiply);
    case '/':
      return combined(left, right, combineUnits(left.unit, right.unit, -1), (a, b) => a / b, divide);
    case '^':
      return raised(left, right);
  }
}

function call(name: FunctionName, args: readonly Quantity[]): Quantity {
  const [first, ...rest] = args;
  if (first === undefined) throw new Failed('syntax', `${name} has no arguments.`);
  switch (name) {
    case 'abs':
      return {
        ...first,
        value: first.value === null ? null : Math.abs(first.value),
        interval: absolute(first.interval),
      };
    case 'min':
      return rest.reduce((least, next) => together(least, next, Math.min, smallest), first);
    case 'max':
      return rest.reduce((most, next) => together(most, next, Math.max, largest), first);
    case 'between':
      return { ...rest.reduce((reach, next) => together(reach, next, Math.max, span), first), value: null };
  }
}

/** Combines figures of one dimension, in the left one's unit. */
function together(
  left: Quantity,
  right: Quantity,
  ofValues: (a: number, b: number) => number,
  ofIntervals: (a: Interval, b: Interval) => Interval,
): Quantity {
  // A bare number beside a share takes no unit from it: 1 - 40 % is 0.6, whichever stands first.
  const unit = left.unit.terms.length === 0 || right.unit.terms.length > 0 ? left.unit : noUnit;
  const a = converted(left, unit);
  const b = converted(right, unit);
  return {
    value: a.value === null || b.value === null ? null : ofValues(a.value, b.value),
    interval: ofIntervals(a.interval, b.interval),
    unit,
  };
}

function converted(quantity: Quantity, unit: Unit): Quantity {
  const factor = conversionFactor(quantity.unit, unit);
  if (!factor.ok) {
    throw new Failed('unit', `${quantity.unit.text} cannot be added to, taken from or compared with ${unit.text}.`);
  }
  return scaled(quantity, factor.value, unit);
}

function scaled(quantity: Quantity, by: number, unit: Unit): Quantity {
  return {
    value: quantity.value === null ? null : quantity.value * by,
    interval: scale(quantity.interval, by),
    unit,
  };
}

function combined(
  left: Quantity,
  right: Quantity,
  { unit, scale: by }: CombinedUnit,
  ofValues: (a: number, b: number) => number,
  ofIntervals: (a: Interval, b: Interval) => Interval | null,
): Quantity {
  const interval = ofIntervals(left.interval, right.interval);
  if (interval === null) throw new Failed('not-finite', 'The divisor may be zero.');
  const value = left.value === null || right.value === null ? null : ofValues(left.value, right.value);
  return scaled({ value, interval, unit }, by, unit);
}

function raised(base: Quantity, exponent: Quantity): Quantity {
  const { value, interval } = exponent;
  const exact = value !== null && interval.low === interval.high;
  if (!exact || exponent.unit.terms.length > 0) throw new Failed('unit', 'A power must be a plain number.');
  if (!Number.isInteger(value) && base.unit.dimension !== '') {
    throw new Failed('unit', `${base.unit.text} can be raised to a whole number only.`);
  }
  const result = power(base.interval, value);
  if (result === null) throw new Failed('not-finite', 'The power is not a real number.');
  const { unit, scale: by } = raiseUnit(base.unit, value);
  return scaled({ value: base.value === null ? null : base.value ** value, interval: result, unit }, by, unit);
}
