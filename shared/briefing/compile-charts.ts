import type { Chart } from '../charts/chart.ts';
import { type ChartProblem, compileChart } from '../charts/compile-chart.ts';
import { isForeign } from './chart-claims.ts';
import type { ChartRecords } from './chart-records.ts';
import { claimIdsIn, isReported, type KnownClaims } from './known-claims.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** A file of charts; `briefing` is the one whose own they are, null for the library's and where that is not known. */
export interface ChartFile {
  readonly file: SourceFile;
  readonly records: ChartRecords;
  readonly briefing: string | null;
}

/** The charts of one file, and what is wrong with them at their places in it. */
export function compileCharts(
  { file, records, briefing }: ChartFile,
  known: KnownClaims,
): { readonly charts: readonly Chart[]; readonly problems: readonly Problem[] } {
  const charts: Chart[] = [];
  const problems: Problem[] = [];
  for (const { record, place } of records.charts) {
    const compiled = compileChart(record, known.register);
    if (compiled.chart !== null) charts.push(compiled.chart);
    for (const problem of compiled.problems) {
      if (problem.code === 'unknown-claim' && isReported(ownIds(problem, briefing), known)) continue;
      const fault = { ...problem, message: `${record.id}: ${problem.message}`, mend: mendFor(problem, known) };
      problems.push(problemAt(file, place(problem.path), fault));
    }
  }
  return { charts, problems };
}

/** Another briefing's claims in a briefing's own chart are reported as such, known or not. */
function ownIds(problem: ChartProblem, briefing: string | null): readonly string[] {
  return claimIdsIn(problem.message).filter((id) => briefing === null || !isForeign(id, briefing));
}

function mendFor(problem: ChartProblem, known: KnownClaims): string | undefined {
  if (problem.mend !== null) return problem.mend;
  const [id] = problem.code === 'unknown-claim' ? claimIdsIn(problem.message) : [];
  return id === undefined ? undefined : didYouMean(id, [...known.ids]);
}
