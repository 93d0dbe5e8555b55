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

/** What a claim's derivation comes to, in the claim's own unit. */
export interface Derived {
  /** Null when an input is a range. */
  readonly value: number | null;
  readonly interval: Interval;
  /** The claims it was computed from. */
  readonly inputs: readonly Claim[];
}

/** Computes a claim's derivation. Fails with a sentence where an input has no figure or the units do not lead there. */
export function derive(claim: Claim, derivation: string, register: Register): Result<Derived, ExpressionFailure> {
  const named = claimsInExpression(derivation);
  if (!named.ok) return named;
  const evaluated = evaluateExpression(derivation, register);
  if (!evaluated.ok) return evaluated;
  const factor = factorTo(claim, evaluated.value);
  if (!factor.ok) return factor;
  const { value, low, high } = evaluated.value;
  return ok({
    value: value === null ? null : value * factor.value,
    interval: { low: low * factor.value, high: high * factor.value },
    inputs: inputsOf(named.value, register),
  });
}

/** The claims that a derivation names and the register holds. */
export function inputsOf(ids: readonly string[], register: Register): readonly Claim[] {
  return ids.flatMap((id) => register.get(id) ?? []);
}

function factorTo(claim: Claim, { unit }: Evaluated): Result<number, 'unit'> {
  const from = parseUnit(unit);
  if (!from.ok) return from;
  const to = claim.unit === null ? ok(noUnit) : parseUnit(claim.unit);
  return to.ok ? conversionFactor(from.value, to.value) : to;
}
