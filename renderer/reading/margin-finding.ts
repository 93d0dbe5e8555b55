import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import type { Claim } from '../../shared/claims/claim.ts';

/** What a check's result looks like in the right margin: `= 60 bn`, `≠ E16`, `≈ C18`, `? lost`. */
export interface MarginFinding {
  readonly sign: '=' | '≠' | '≈' | '?';
  readonly text: string;
  /** In vermilion: what contradicts the text, as against what qualifies it. */
  readonly severe: boolean;
}

/** The findings by which a claim's own figure is struck: a sum fails and this claim is the one it fails on. */
export function failuresOf(claim: Claim): readonly Finding[] {
  return claim.findings.filter((finding) => finding.verdict === 'fails' && finding.claims[0] === claim.id);
}

/** What the sum gives, for the margin and for the struck figure's accessible name. */
export function correctionOf(claim: Claim): string | null {
  return failuresOf(claim).flatMap((finding) => finding.sum?.expected ?? [])[0] ?? null;
}

/** Display numbers by claim id, other briefings' included. */
type Numbers = ReadonlyMap<string, { readonly number: string }>;

function othersIn(claim: Claim, verdict: Verdict, claims: Numbers): string | null {
  const ids = claim.findings.filter((finding) => finding.verdict === verdict).flatMap((finding) => finding.claims);
  const others = [...new Set(ids)].filter((id) => id !== claim.id);
  if (others.length === 0) return null;
  const numbers = others.slice(0, 2).map((id) => claims.get(id)?.number ?? id);
  return others.length > 2 ? `${numbers.join(' ')} +${others.length - 2}` : numbers.join(' ');
}

/** A claim's findings as the right margin shows them; what holds or could not run stands in the panel alone. */
export function marginFindings(claim: Claim, claims: Numbers): readonly MarginFinding[] {
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
