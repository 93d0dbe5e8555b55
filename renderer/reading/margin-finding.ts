import { correctionOf } from '../../shared/checks/correction.ts';
import { type Finding, isAbout, type Verdict } from '../../shared/checks/finding.ts';
import type { Claim } from '../../shared/claims/claim.ts';

/** What of a claim its findings are set from. */
type Checked = Pick<Claim, 'id' | 'legible' | 'findings'>;

/** What a check's result looks like in the right margin: `= 60 bn`, `≠ E16`, `≈ C18`, `? lost`. */
export interface MarginFinding {
  readonly sign: '=' | '≠' | '≈' | '?';
  readonly text: string;
  /** In vermilion: what contradicts the text, as against what qualifies it. */
  readonly severe: boolean;
}

/** Display numbers by claim id, other briefings' included. */
type Numbers = ReadonlyMap<string, { readonly number: string }>;

/** What a finding sets this claim against: what it was computed from, or, for one of those, the claim it is about. */
function setAgainst(claim: Checked, finding: Finding): readonly string[] {
  return isAbout(finding, claim.id) ? finding.claims.filter((id) => id !== claim.id) : finding.claims.slice(0, 1);
}

/** The numbers of what a verdict sets this claim against: two, or one and how many more, since a line holds two. */
function othersIn(claim: Checked, verdict: Verdict, claims: Numbers): string | null {
  const findings = claim.findings.filter((finding) => finding.verdict === verdict);
  const others = [...new Set(findings.flatMap((finding) => setAgainst(claim, finding)))];
  const [first = '', second = ''] = others.map((id) => claims.get(id)?.number ?? id);
  if (others.length > 2) return `${first} +${others.length - 1}`;
  return others.length === 0 ? null : `${first} ${second}`.trim();
}

/** A claim's findings as the right margin shows them; what holds or could not run stands in the panel alone. */
export function marginFindings(claim: Checked, claims: Numbers): readonly MarginFinding[] {
  const correction = correctionOf(claim);
  const conflicts = othersIn(claim, 'conflicts', claims);
  const differs = othersIn(claim, 'differs', claims);
  return [
    correction === null ? null : { sign: '=' as const, text: correction, severe: true },
    conflicts === null ? null : { sign: '≠' as const, text: conflicts, severe: true },
    differs === null ? null : { sign: '≈' as const, text: differs, severe: false },
    claim.legible ? null : { sign: '?' as const, text: 'lost', severe: false },
  ].filter((finding) => finding !== null);
}
