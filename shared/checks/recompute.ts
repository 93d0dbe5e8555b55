import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import { formatInterval } from '../claims/format-interval.ts';
import { formatComputed, formatExpression, formatInSum } from '../claims/format-sum.ts';
import { type Interval, overlaps } from '../claims/interval.ts';
import { lastDigitOf, statedInterval } from '../claims/quantity.ts';
import { type Derived, derive } from './derivation.ts';
import { deviation } from './deviation.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { inputLine, resultLine } from './working.ts';

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
  const left = formatExpression(derivation, register, claim.unit);
  return [
    {
      id: `recompute:${claim.id}`,
      check: 'recompute',
      verdict: holds ? 'holds' : 'fails',
      message: holds ? holdingMessage(claim, derived.value) : failingMessage(claim, stated, derived.value),
      claims: [claim.id, ...inputs.map((input) => input.id)],
      expected: value,
      expectedRange: [interval.low, interval.high],
      stated: claim.value,
      sum: { left, stated: formatInSum(claim), expected: formatComputed(derived.value, claim) },
      working: [
        ...inputs.map(inputLine),
        resultLine(left, { value, interval }, claim.unit),
        `Stated: ${inputLine(claim)}`,
      ],
    },
  ];
}

function holdingMessage(claim: Claim, { value, interval }: Derived): string {
  const step = lastDigitOf(claim);
  const figure = formatQuantity(claim, 'short');
  const plainly = value !== null && claim.value !== null && claim.qualifier === null && step !== null;
  const off = plainly ? Math.abs(value - claim.value) : Number.POSITIVE_INFINITY;
  // A thousandfold is not “to the last digit” what comes out at 1,400.
  const close = plainly && off <= (step / 2) * (1 + 1e-9) && off <= Math.abs(value) * 0.05;
  if (close) return `The sum comes out at ${formatInSum(claim)}, as stated to the last digit.`;
  return `The sum comes out at ${formatInterval(interval, claim.unit)}, which leaves room for the stated ${figure}.`;
}

function failingMessage(claim: Claim, stated: Interval, { value, interval }: Derived): string {
  if (claim.value !== null && value !== null) return `The article is ${deviation(claim.value, value)}.`;
  const high = stated.low > interval.high;
  const off = high ? deviation(stated.low, interval.high) : deviation(stated.high, interval.low);
  return `The sum comes out at ${formatInterval(interval, claim.unit)}; the stated ${formatQuantity(claim, 'short')} is at least ${off}.`;
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
