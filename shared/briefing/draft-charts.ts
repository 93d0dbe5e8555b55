import type { Chart } from '../charts/chart.ts';
import { type ChartProblem, compileChart } from '../charts/compile-chart.ts';
import type { Register } from '../checks/register.ts';
import { claimIdSchema } from '../claims/claim.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

/** The charts of a briefing, and what is wrong with them, given every claim there is. */
export function draftCharts(
  draft: BriefingDraft,
  register: Register,
  known: ReadonlySet<string>,
): { readonly charts: readonly Chart[]; readonly problems: readonly Problem[] } {
  const charts: Chart[] = [];
  const problems: Problem[] = [];
  for (const { record, place } of draft.charts.charts) {
    const compiled = compileChart(record, register);
    if (compiled.chart !== null) charts.push(compiled.chart);
    for (const problem of compiled.problems) {
      // A record that is there but faulty, or a file of them, has been reported where it stands.
      const reported = draft.claims.unreadable || namedBy(problem).every((id) => known.has(id));
      if (problem.code === 'unknown-claim' && reported) continue;
      const fault = { ...problem, message: `${record.id}: ${problem.message}`, mend: mendFor(problem, known) };
      problems.push(problemAt(draft.files.charts, place(problem.path), fault));
    }
  }
  return { charts, problems: [...problems, ...unchartedProblems(draft)] };
}

function mendFor(problem: ChartProblem, known: ReadonlySet<string>): string | undefined {
  if (problem.mend !== null) return problem.mend;
  const [id] = problem.code === 'unknown-claim' ? namedBy(problem) : [];
  return id === undefined ? undefined : didYouMean(id, [...known]);
}

function namedBy(problem: ChartProblem): readonly string[] {
  return problem.message.match(/[a-z][a-z0-9]*_[a-z0-9_]+/g) ?? [];
}

function unchartedProblems(draft: BriefingDraft): readonly Problem[] {
  if (draft.charts.unreadable) return [];
  return [...draft.claims.ids]
    .filter((id) => !draft.charts.named.has(id) && claimIdSchema.safeParse(id).success)
    .map((id) =>
      problemAt(draft.files.claims, draft.claims.place(id), {
        code: 'claim-without-chart',
        message: `${id} is on no chart.`,
        mend: 'Add it to the chart that shows it best.',
      }),
    );
}

/** The charts that show a claim: those it is home of first, then in file order. */
export function chartsOf(claim: string, charts: readonly Chart[]): readonly string[] {
  const showing = charts.filter((chart) => chart.claims.includes(claim));
  const isHome = (chart: Chart) => chart.home === claim;
  return [...showing.filter(isHome), ...showing.filter((chart) => !isHome(chart))].map((chart) => chart.id);
}
