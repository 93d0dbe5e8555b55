import type { LibraryRegister } from './register.ts';
import { spreadOf } from './spread.ts';

/** How far the statements of each claim's quantity lie apart, the widest where it has several; none for what is agreed on. */
export function widestSpreads({ claims, quantities }: LibraryRegister): ReadonlyMap<string, number> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const widest = new Map<string, number>();
  for (const quantity of quantities) {
    if (quantity.verdict === 'holds') continue;
    const times = spreadOf(quantity.claims.flatMap((id) => byId.get(id) ?? []))?.times ?? 1;
    for (const id of quantity.claims) widest.set(id, Math.max(times, widest.get(id) ?? 0));
  }
  return widest;
}
