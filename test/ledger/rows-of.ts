import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import { ledgerBook } from '../../shared/ledger/ledger-book.ts';
import { type LedgerRow, ledgerRows } from '../../shared/ledger/ledger-row.ts';
import type { RegisterBriefing, RegisterClaim } from '../../shared/register/register.ts';
import { listed } from '../register/register-of.ts';

export const nothingNoted = ledgerBook(new Map(), []);

/** A register claim with what a test does not say left plain. */
export function registerClaim(id: string, more: Partial<RegisterClaim> = {}): RegisterClaim {
  return {
    ...listed(id),
    number: 'C01',
    statement: 'Doubao handles 120 trillion tokens a day',
    subject: 'Doubao',
    metric: 'daily tokens',
    attributedTo: null,
    kind: 'estimate',
    charts: ['chart'],
    ...more,
  };
}

export function findingOf(id: string, verdict: Verdict, ...claims: readonly string[]): Finding {
  const nothing = { expected: null, expectedRange: null, stated: null, sum: null, working: [] };
  return { id, check: 'authored', verdict, message: `It ${verdict}.`, claims, ...nothing };
}

/** Rows of a small register: claims that name findings must be given them. */
export function rowsOf(claims: readonly RegisterClaim[], findings: readonly Finding[] = []): readonly LedgerRow[] {
  const briefings = ['b', 'c'].map(
    (id): RegisterBriefing => ({
      id,
      letter: id.toUpperCase(),
      title: '',
      form: 'Essay',
      summary: '',
      minutes: 1,
      claimCount: 1,
      editionHash: '',
      publisher: id === 'b' ? 'JFC' : null,
      author: null,
      published: null,
      sections: [],
    }),
  );
  return ledgerRows({ briefings, claims, findings });
}
