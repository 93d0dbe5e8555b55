import type { Claim } from '../claims/claim.ts';

type Stated = Pick<Claim, 'asOf' | 'scope'>;

/** What statements of one quantity differ in, as far as their records tell: "date", "date and scope"; else empty. */
export function whatVaries(claims: readonly Stated[]): string {
  const varies = (field: keyof Stated) => new Set(claims.map((claim) => claim[field])).size > 1;
  return [varies('asOf') ? 'date' : null, varies('scope') ? 'scope' : null]
    .filter((field) => field !== null)
    .join(' and ');
}

/** What could reconcile statements that differ, in a sentence. */
export function couldReconcile(claims: readonly Stated[]): string {
  const fields = whatVaries(claims);
  return fields === '' ? 'The definition differs.' : `Their ${fields} could reconcile them.`;
}
