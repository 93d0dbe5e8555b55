import type { Claim } from '../claims/claim.ts';
import {
  claimsInExpression,
  type Evaluated,
  type ExpressionFailure,
  evaluateExpression,
} from '../claims/expression.ts';
import type { Interval } from '../claims/interval.ts';
import { conversionFactor, noUnit, parseUnit } from '../claims/unit.ts';
import { ok, type Result } from '../host/result.ts';
import type { Register } from './register.ts';

/** What an expression comes to in a unit that was asked for. */
export interface Amount {
  /** Null when an input is a range. */
  readonly value: number | null;
  readonly interval: Interval;
}

/** What a claim's derivation comes to, in the claim's own unit. */
export interface Derived extends Amount {
  /** The claims it was computed from. */
  readonly inputs: readonly Claim[];
}

/** Computes a claim's derivation. Fails with a sentence where an input has no figure or the units do not lead there. */
export function derive(claim: Claim, derivation: string, register: Register): Result<Derived, ExpressionFailure> {
  const named = claimsInExpression(derivation);
  if (!named.ok) return named;
  const evaluated = evaluateExpression(derivation, register);
  if (!evaluated.ok) return evaluated;
  const amount = amountIn(claim.unit, evaluated.value);
  return amount.ok ? ok({ ...amount.value, inputs: inputsOf(named.value, register) }) : amount;
}

/** The claims that an expression names and the register holds. */
export function inputsOf(ids: readonly string[], register: Register): readonly Claim[] {
  return ids.flatMap((id) => register.get(id) ?? []);
}

/** The same amount in another unit (null for a bare number). Fails where the two do not measure the same thing. */
export function amountIn(unit: string | null, { value, low, high, unit: own }: Evaluated): Result<Amount, 'unit'> {
  const from = parseUnit(own);
  if (!from.ok) return from;
  const to = unit === null ? ok(noUnit) : parseUnit(unit);
  if (!to.ok) return to;
  const factor = conversionFactor(from.value, to.value);
  if (!factor.ok) return factor;
  return ok({
    value: value === null ? null : value * factor.value,
    interval: { low: low * factor.value, high: high * factor.value },
  });
}
