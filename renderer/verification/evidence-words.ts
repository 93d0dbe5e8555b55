import type { Claim } from '../../shared/claims/claim.ts';
import type { Evidence } from '../../shared/notes/flag.ts';

/** A piece of evidence in a few words, for chips and the history. */
export function evidenceWords(evidence: Evidence, claims: ReadonlyMap<string, Claim>): string {
  switch (evidence.type) {
    case 'link':
      return evidence.href;
    case 'file':
      return `File ${evidence.name}`;
    case 'quotation':
      return `“${evidence.text}”`;
    case 'claim':
      return `Claim ${claims.get(evidence.claim)?.number ?? evidence.claim}`;
    case 'finding':
      return findingWords(evidence.finding, claims);
  }
}

function findingWords(id: string, claims: ReadonlyMap<string, Claim>): string {
  for (const claim of claims.values()) {
    const finding = claim.findings.find((each) => each.id === id);
    if (finding !== undefined) return `Check: ${finding.message}`;
  }
  return 'A check of an earlier edition';
}

/** Whether two pieces of evidence are the same thing. */
export function sameEvidence(a: Evidence, b: Evidence): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
