import type { Claim } from '../../shared/claims/claim.ts';

/** The claim after or before the selected one in text order; from nothing selected, the one that reading has come to. */
export function neighbour(
  claims: readonly Claim[],
  selected: string | null,
  step: 1 | -1,
  reading: string | null,
): Claim | null {
  if (selected === null) return claims.find((claim) => claim.id === reading) ?? claims[0] ?? null;
  const index = claims.findIndex((claim) => claim.id === selected);
  return claims[index + step] ?? null;
}
