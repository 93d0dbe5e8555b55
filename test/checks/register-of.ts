import type { Register } from '../../shared/checks/register.ts';
import type { Claim } from '../../shared/claims/claim.ts';

export function registerOf(...claims: readonly Claim[]): Register {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
