import type { Chart } from '../charts/chart.ts';
import type { Register } from '../checks/register.ts';
import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import type { ForeignClaim } from './briefing.ts';

/** The claims of other briefings that a briefing's findings and charts name, in the order of their ids. */
export function foreignClaims(
  claims: readonly Claim[],
  charts: readonly Chart[],
  register: Register,
): readonly ForeignClaim[] {
  const own = new Set(claims.map((claim) => claim.id));
  const findings = claims.flatMap((claim) => claim.findings);
  const named = new Set([...findings, ...charts].flatMap((naming) => naming.claims));
  return [...named]
    .filter((id) => !own.has(id))
    .sort()
    .flatMap((id) => {
      const claim = register.get(id);
      return claim === undefined ? [] : [asForeign(claim)];
    });
}

/** A claim as another briefing names it. */
export function asForeign(claim: Claim): ForeignClaim {
  const { id, number, briefing, statement } = claim;
  const hasFigure = claim.value !== null || claim.low !== null;
  return { id, number, briefing, statement, figure: hasFigure ? formatQuantity(claim, 'short') : null };
}
