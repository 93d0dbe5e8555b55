import { type Finding, isAbout } from '../checks/finding.ts';
import { t } from '../language/t.ts';
import type { RegisterClaim } from '../register/register.ts';

/** What the checks came to for a claim, in the order of the facet. */
export const outcomes = ['fails', 'conflicts', 'differs', 'lost', 'passed', 'none'] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  fails: t`Sum fails`,
  conflicts: t`Conflict`,
  differs: t`Definition differs`,
  lost: t`Figure lost`,
  passed: t`Passed`,
  none: t`None ran`,
};

/**
 * Every outcome of a claim's checks: a claim can both fail a sum and conflict with another. A sum fails on the claim
 * that states its result and not on its inputs; a conflict or a difference is of all the claims it names. One that
 * is none of these has passed where a check held, and else none ran.
 */
export function outcomesOf(claim: RegisterClaim, findings: readonly Finding[]): readonly Outcome[] {
  const has = (test: (finding: Finding) => boolean) => findings.some(test);
  const bad = [
    has(({ verdict, claims }) => verdict === 'fails' && claims[0] === claim.id) ? ('fails' as const) : null,
    has(({ verdict }) => verdict === 'conflicts') ? ('conflicts' as const) : null,
    has(({ verdict }) => verdict === 'differs') ? ('differs' as const) : null,
    !claim.legible || has((finding) => finding.verdict === 'lost' && isAbout(finding, claim.id))
      ? ('lost' as const)
      : null,
  ].filter((outcome) => outcome !== null);
  if (bad.length > 0) return bad;
  return [has(({ verdict }) => verdict === 'holds') ? 'passed' : 'none'];
}
