import type { ClaimKind } from '../claims/claim.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';

// A definition or an opinion is its author's, and a derived figure rests on the claims it was derived from.
const factual: readonly ClaimKind[] = ['measured', 'vendor-reported', 'price', 'estimate', 'forecast'];

/**
 * Lists factual claims for which nobody answers. The verdict is `cannot-run`: such a claim is neither contradicted nor
 * lost, it only cannot be followed to where it comes from.
 */
export function noSource(register: Register): readonly Finding[] {
  return [...register.values()]
    .filter((claim) => factual.includes(claim.kind) && (claim.attributedTo === null || isOwnVoice(claim.attributedTo)))
    .map((claim) => ({
      id: `no-source:${claim.id}`,
      check: 'no-source',
      verdict: 'cannot-run',
      message: claim.attributedTo === null ? 'No source is named.' : 'The article names no source for it.',
      claims: [claim.id],
      expected: null,
      expectedRange: null,
      stated: claim.value,
      sum: null,
      working: [],
    }));
}

function isOwnVoice(attributedTo: string): boolean {
  return /^the (article|author|essay|text)$/i.test(attributedTo);
}
