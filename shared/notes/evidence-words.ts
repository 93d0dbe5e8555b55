import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { t } from '../language/t.ts';
import type { Evidence } from './flag.ts';

/** What evidence may name: claims by id, and findings by theirs. */
export interface EvidenceNames {
  readonly claims: ReadonlyMap<string, Pick<Claim, 'id' | 'number'>>;
  readonly findings: ReadonlyMap<string, Pick<Finding, 'message'>>;
}

/** The names that one briefing's claims give evidence. */
export function namesIn(claims: ReadonlyMap<string, Claim>): EvidenceNames {
  const findings = [...claims.values()].flatMap((claim) => claim.findings);
  return { claims, findings: new Map(findings.map((finding) => [finding.id, finding])) };
}

/** A piece of evidence in a few words, for chips and the history. */
export function evidenceWords(evidence: Evidence, { claims, findings }: EvidenceNames): string {
  switch (evidence.type) {
    case 'link':
      return evidence.href;
    case 'file':
      return t`File ${evidence.name}`;
    case 'quotation':
      return `“${evidence.text}”`;
    case 'claim':
      return t`Claim ${claims.get(evidence.claim)?.number ?? evidence.claim}`;
    case 'finding': {
      const finding = findings.get(evidence.finding);
      return finding === undefined ? t`A check of an earlier edition` : t`Check: ${finding.message}`;
    }
  }
}

/** Whether two pieces of evidence are the same thing. */
export function sameEvidence(a: Evidence, b: Evidence): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
