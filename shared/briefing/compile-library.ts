import type { Chart } from '../charts/chart.ts';
import type { Finding } from '../checks/finding.ts';
import type { Register } from '../checks/register.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Claim } from '../claims/claim.ts';
import type { BriefingEdition, BriefingSummary, Library } from './briefing.ts';
import { chartsOf, foreignChartClaims, unchartedProblems } from './chart-claims.ts';
import { hashOfAll } from './claim-hashes.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { type ChartFile, compileCharts } from './compile-charts.ts';
import { compileEdition } from './compile-edition.ts';
import { derivationProblems } from './derivation-problems.ts';
import { digestProblems } from './digest-problems.ts';
import { draftClaims } from './draft-claims.ts';
import { unusedTerms } from './glossary-use.ts';
import { knownClaims } from './known-claims.ts';
import { libraryChecks } from './library-checks.ts';
import { type LibraryFiles, type LibraryRecords, readLibraryRecords } from './library-records.ts';
import { byPlace, type Problem } from './problem.ts';
import { sharedBriefingIds, sharedChartIds } from './shared-ids.ts';
import { vocabularyProblems } from './vocabulary-problems.ts';

/** All briefings compiled together, with every problem of every file. With an error among them nothing is to be shipped. */
export interface CompiledLibrary {
  readonly library: Library;
  readonly editions: readonly BriefingEdition[];
  /** Every chart once, though several editions may hold it. */
  readonly charts: readonly Chart[];
  readonly problems: readonly Problem[];
}

/**
 * Joins briefings: references across them, charts, checks over all claims, numbers and hashes. `files` hold for the
 * whole library; null where briefings are compiled without one, each in a folder of its own.
 */
export function compileLibrary(drafts: readonly BriefingDraft[], files: LibraryFiles | null = null): CompiledLibrary {
  const records = readLibraryRecords(files);
  const claimsByDraft = new Map(drafts.map((draft) => [draft, draftClaims(draft)]));
  const register: Register = new Map([...claimsByDraft.values()].flat().map((claim) => [claim.id, claim]));
  const known = knownClaims(drafts, register);
  const compiledCharts = chartFilesOf(drafts, files, records).map((chartFile) => compileCharts(chartFile, known));
  const charts = compiledCharts.flatMap((compiled) => compiled.charts);
  const authored = libraryChecks(files?.checks ?? null, records.checks, known);
  const findings = [...runChecks(register), ...authored.findings];
  const findingsOf = byClaim(findings);

  const editions = drafts.flatMap((draft): readonly BriefingEdition[] => {
    const claims = (claimsByDraft.get(draft) ?? []).map(
      (claim): Claim => ({ ...claim, charts: chartsOf(claim.id, charts), findings: findingsOf.get(claim.id) ?? [] }),
    );
    return draft.frontMatter === null
      ? []
      : [compileEdition(draft, draft.frontMatter, claims, { ...records, charts, register })];
  });
  const checked = { findings: new Map(findings.map((one) => [one.id, one])), known, whole: files !== null };
  const problems = drafts.flatMap((draft) => [
    ...draft.problems,
    ...derivationProblems(draft, register, known.ids),
    ...foreignChartClaims(draft),
    ...unchartedProblems(draft, records.charts),
    ...digestProblems(draft, checked),
  ]);
  return {
    library: { briefings: editions.map(summaryOf), revision: revisionOf(editions, files) },
    editions,
    charts,
    problems: [
      ...problems,
      ...records.problems,
      ...compiledCharts.flatMap((compiled) => compiled.problems),
      ...authored.problems,
      ...(records.vocabulary === null ? [] : vocabularyProblems(records.vocabulary, drafts)),
      ...(files?.glossary == null ? [] : unusedTerms(files.glossary, records.glossary, drafts, editions)),
      ...sharedBriefingIds(drafts),
      ...sharedChartIds(chartFilesOf(drafts, files, records)),
    ].sort(byPlace),
  };
}

function chartFilesOf(
  drafts: readonly BriefingDraft[],
  files: LibraryFiles | null,
  { charts }: LibraryRecords,
): readonly ChartFile[] {
  const own = drafts.map((draft) => ({
    file: draft.files.charts,
    records: draft.charts,
    briefing: draft.frontMatter?.id ?? null,
  }));
  return files === null || files.charts === null
    ? own
    : [...own, { file: files.charts, records: charts, briefing: null }];
}

function byClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.claims) found.set(id, [...(found.get(id) ?? []), finding]);
  }
  return found;
}

function summaryOf({ briefing, claims }: BriefingEdition): BriefingSummary {
  const { id, letter, title, form, summary, minutes, editionHash } = briefing;
  return { id, letter, title, form, summary, minutes, claimCount: claims.length, editionHash };
}

/** Files of the library count whole, whatever of them an edition shows. */
function revisionOf(editions: readonly BriefingEdition[], files: LibraryFiles | null): string {
  const shared = files === null ? [] : [files.vocabulary, files.glossary, files.checks, files.charts];
  const texts = shared.map((file) => file?.text ?? '');
  return hashOfAll([...editions.map(({ briefing }) => briefing.editionHash), ...texts]).slice(0, 12);
}
