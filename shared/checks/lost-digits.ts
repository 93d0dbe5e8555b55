import type { Claim } from '../claims/claim.ts';
import { formatExpression } from '../claims/format-sum.ts';
import { derive } from './derivation.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { formatInterval, inputLine } from './working.ts';

/** Lists every figure the source lost, with what the article's own arithmetic allows. Nothing is filled in. */
export function lostDigits(register: Register): readonly Finding[] {
  return [...register.values()].filter((claim) => !claim.legible).map((claim) => lost(claim, register));
}

function lost(claim: Claim, register: Register): Finding {
  const derived = claim.derivation === null ? null : derive(claim, claim.derivation, register);
  const base = {
    id: `lost-digits:${claim.id}`,
    check: 'lost-digits',
    verdict: 'lost',
    stated: null,
    sum: null,
  } as const;
  if (derived === null || !derived.ok) {
    const message = 'The source lost its figure, and the article does not say how it was computed.';
    return { ...base, message, claims: [claim.id], expected: null, expectedRange: null, working: [] };
  }
  const { value, interval, inputs } = derived.value;
  const left = claim.derivation === null ? '' : formatExpression(claim.derivation, register);
  return {
    ...base,
    message: `The source lost its figure. Its own arithmetic allows ${formatInterval(interval, claim.unit)}.`,
    claims: [claim.id, ...inputs.map((input) => input.id)],
    expected: value,
    expectedRange: [interval.low, interval.high],
    working: [...inputs.map(inputLine), `${left} = ${formatInterval(interval, claim.unit)}`],
  };
}
