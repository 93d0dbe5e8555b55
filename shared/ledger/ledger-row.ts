import type { Finding } from '../checks/finding.ts';
import { type Period, periodOf } from '../claims/period.ts';
import { t } from '../language/t.ts';
import type { LibraryRegister, RegisterClaim } from '../register/register.ts';
import { fold } from './fold.ts';
import { type Outcome, outcomesOf } from './outcome.ts';

/** A claim as the ledger filters, sorts and shows it: what no notebook changes. */
export interface LedgerRow {
  readonly claim: RegisterClaim;
  /** Its place in text order, from 0. */
  readonly place: number;
  /** `B`, and who published the briefing's article. */
  readonly letter: string;
  readonly publisher: string;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly period: Period | null;
  /** All that free words are looked for in, folded. */
  readonly haystack: string;
}

/** The register's claims as rows, in text order. */
export function ledgerRows(register: Pick<LibraryRegister, 'briefings' | 'claims' | 'findings'>): readonly LedgerRow[] {
  const findings = new Map(register.findings.map((finding) => [finding.id, finding]));
  const briefings = new Map(register.briefings.map((briefing) => [briefing.id, briefing]));
  return register.claims.map((claim, place) => {
    const own = claim.findings.flatMap((id) => findings.get(id) ?? []);
    const briefing = briefings.get(claim.briefing);
    let haystack: string | null = null;
    return {
      claim,
      place,
      letter: briefing?.letter ?? claim.briefing.toUpperCase(),
      publisher: briefing?.publisher ?? briefing?.author ?? t`Unsigned`,
      findings: own,
      outcomes: outcomesOf(claim, own),
      period: claim.asOf === null ? null : periodOf(claim.asOf),
      // Folding all claims would hold the first rows up; words are looked for a few thousand rows at a time.
      get haystack() {
        haystack ??= haystackOf(claim);
        return haystack;
      },
    };
  });
}

function haystackOf(claim: RegisterClaim): string {
  const { number, statement, subject, metric, stated, figure, unit, scope, attributedTo } = claim;
  const parts = [number, statement, subject, metric, stated, figure, unit, scope, attributedTo];
  return fold(parts.filter((part) => part !== null).join('\n'));
}
