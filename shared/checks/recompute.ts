import type { Claim } from '../claims/claim.ts';
import { formatComputed, formatExpression, formatInSum } from '../claims/format-sum.ts';
import { overlaps } from '../claims/interval.ts';
import { lastDigitOf, statedInterval } from '../claims/quantity.ts';
import { type Derived, derive } from './derivation.ts';
import { deviation } from './deviation.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { computed, formatInterval, inputLine } from './working.ts';

/**
 * Computes every derived figure again from the claims it rests on. It holds where some reading of the inputs, within
 * their precision, gives a number that the printed figure could stand for.
 */
export function recompute(register: Register): readonly Finding[] {
  return [...register.values()].flatMap((claim): readonly Finding[] => {
    if (!claim.legible) return [];
    if (claim.derivation !== null) return recomputed(claim, claim.derivation, register);
    return claim.kind === 'derived' && statedInterval(claim) !== null
      ? [cannotRun(claim, 'The article does not say how it was computed.')]
      : [];
  });
}

function recomputed(claim: Claim, derivation: string, register: Register): readonly Finding[] {
  const stated = statedInterval(claim);
  const derived = derive(claim, derivation, register);
  if (!derived.ok) return derived.code === 'no-figure' ? [cannotRun(claim, readable(derived.message, register))] : [];
  if (stated === null) return [cannotRun(claim, 'The claim states no figure to compare with the sum.')];

  const { value, interval, inputs } = derived.value;
  const holds = overlaps(stated, interval);
  const left = formatExpression(derivation, register);
  const allowed = formatInterval(interval, claim.unit);
  const result = value === null ? allowed : `${computed(value, claim.unit)}; the inputs’ precision allows ${allowed}`;
  return [
    {
      id: `recompute:${claim.id}`,
      check: 'recompute',
      verdict: holds ? 'holds' : 'fails',
      message: holds ? holdingMessage(claim, derived.value) : failingMessage(claim, derived.value),
      claims: [claim.id, ...inputs.map((input) => input.id)],
      expected: value,
      expectedRange: [interval.low, interval.high],
      stated: claim.value,
      sum: { left, stated: formatInSum(claim), expected: formatComputed(derived.value, claim) },
      working: [...inputs.map(inputLine), `${left} = ${result}`, `Stated: ${inputLine(claim)}`],
    },
  ];
}

function holdingMessage(claim: Claim, { value, interval }: Derived): string {
  const step = lastDigitOf(claim);
  const asStated =
    value !== null && claim.value !== null && step !== null && Math.abs(value - claim.value) <= (step / 2) * (1 + 1e-9);
  if (asStated) return `The sum comes out at ${formatInSum(claim)}, as stated to the last digit.`;
  return `The sum comes out at ${formatInterval(interval, claim.unit)}, which leaves room for the stated ${formatInSum(claim)}.`;
}

function failingMessage(claim: Claim, { value, interval }: Derived): string {
  if (claim.value === null || value === null) {
    return `The sum comes out at ${formatInterval(interval, claim.unit)}, which the stated figure does not meet.`;
  }
  return `The article is ${deviation(claim.value, value)}.`;
}

function cannotRun(claim: Claim, message: string): Finding {
  return {
    id: `recompute:${claim.id}`,
    check: 'recompute',
    verdict: 'cannot-run',
    message,
    claims: [claim.id],
    expected: null,
    expectedRange: null,
    stated: claim.value,
    sum: null,
    working: [],
  };
}

/** Readers know claims by their numbers. */
function readable(message: string, register: Register): string {
  return message.replace(/[a-z][a-z0-9]*_[a-z0-9_]+/g, (id) => register.get(id)?.number ?? id);
}
