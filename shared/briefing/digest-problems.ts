import type { Finding, Verdict } from '../checks/finding.ts';
import { isForeign } from './chart-claims.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import type { CitedFinding } from './compile-digest.ts';
import { claimIdsIn, type KnownClaims } from './known-claims.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { type Fault, problemAt } from './source-file.ts';

/** What there is to hold a digest's findings against. */
export interface CheckedLibrary {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly known: KnownClaims;
  /** Whether the whole library is here: the other briefings and the authored checks. */
  readonly whole: boolean;
}

/** Says where a digest is no longer true: a finding that is gone, has another verdict or is about other briefings. */
export function digestProblems(draft: BriefingDraft, library: CheckedLibrary): readonly Problem[] {
  if (draft.digest === null || library.known.incomplete) return [];
  const { file, cited } = draft.digest;
  return cited.flatMap((one) => {
    const fault = faultOf(one, draft, library);
    return fault === null ? [] : [problemAt(file, one.place, { code: 'digest-unsupported', ...fault })];
  });
}

function faultOf(cited: CitedFinding, draft: BriefingDraft, library: CheckedLibrary): Omit<Fault, 'code'> | null {
  const { finding: id, verdict } = cited;
  const finding = library.findings.get(id);
  if (finding === undefined) {
    if (mayBeElsewhere(id, draft, library)) return null;
    const own = [...library.findings.values()].filter((other) => concerns(other, draft)).map((other) => other.id);
    return { message: `The digest rests on ${id}, which no check reports.`, mend: didYouMean(id, own) };
  }
  if (!concerns(finding, draft)) {
    return { message: `The digest rests on ${id}, which names no claim of this briefing.` };
  }
  if (finding.verdict === verdict) return null;
  const message = `The digest counts ${id} among what ${words(verdict)}, and its verdict is ${finding.verdict}.`;
  return { message, mend: 'Change what the digest says, or take the finding out of it.' };
}

/**
 * A finding can't be missed where a record that it may rest on could not be read, nor, without the whole library, where
 * other briefings or an authored check may be what it takes. One of a claim that this briefing does not have is missed.
 */
function mayBeElsewhere(id: string, draft: BriefingDraft, { known, whole }: CheckedLibrary): boolean {
  const named = claimIdsIn(id);
  if (named.some((claim) => known.ids.has(claim) && !known.register.has(claim))) return true;
  const briefing = draft.frontMatter?.id ?? '';
  const isHere = (claim: string) => known.ids.has(claim) || isForeign(claim, briefing);
  return !whole && (id.startsWith('authored:') || (named.length > 0 && named.every(isHere)));
}

function concerns(finding: Finding, draft: BriefingDraft): boolean {
  return finding.claims.some((claim) => draft.claims.ids.has(claim));
}

function words(verdict: Verdict): string {
  switch (verdict) {
    case 'lost':
      return 'is lost';
    case 'cannot-run':
      return 'cannot be run';
    case 'holds':
    case 'fails':
    case 'conflicts':
    case 'differs':
      return verdict;
  }
}
