import type { Claim } from '../claims/claim.ts';
import type { Finding } from './finding.ts';

type Checked = Pick<Claim, 'id' | 'findings'>;

/** The findings by which a claim's own figure is struck: a sum fails and this claim is the one it fails on. */
export function failuresOf(claim: Checked): readonly Finding[] {
  return claim.findings.filter((finding) => finding.verdict === 'fails' && finding.claims[0] === claim.id);
}

/** What the sum gives in place of a struck figure, for margins and accessible names. */
export function correctionOf(claim: Checked): string | null {
  return failuresOf(claim).flatMap((finding) => finding.sum?.expected ?? [])[0] ?? null;
}
