import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { formatQuantity } from '../../shared/claims/format.ts';
import { quantitiesOf } from '../../shared/register/quantities.ts';
import type { LibraryRegister, RegisterClaim } from '../../shared/register/register.ts';
import { claimOf } from '../support/claim-of.ts';

/** A claim as the register lists it. */
export function listed(id: string, fields: Partial<Claim> = {}): RegisterClaim {
  const { findings: _findings, derivation: _derivation, ...claim } = claimOf(id, fields);
  const hasFigure = claim.value !== null || claim.low !== null;
  return { ...claim, figure: hasFigure ? formatQuantity(claim, 'short') : null, findings: [] };
}

/** A finding between claims: a comparison of one quantity unless told otherwise. */
export function findingOn(
  claims: readonly string[],
  verdict: Verdict,
  { check = 'same-quantity', ...fields }: Partial<Finding> = {},
): Finding {
  const nothing = { message: '', expected: null, expectedRange: null, stated: null, sum: null, working: [] };
  return { id: `${check}:${claims.join(':')}`, check, verdict, claims, ...nothing, ...fields };
}

/** A register of these claims and findings, without briefings. */
export function registerOf(claims: readonly RegisterClaim[], findings: readonly Finding[]): LibraryRegister {
  const whole = new Map(claims.map((claim) => [claim.id, claimOf(claim.id, { ...claim, findings: [] })]));
  return { revision: 'r', briefings: [], claims, findings, quantities: quantitiesOf(findings, whole) };
}
