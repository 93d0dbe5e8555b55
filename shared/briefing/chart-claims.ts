import type { Chart } from '../charts/chart.ts';
import { claimIdSchema } from '../claims/claim.ts';
import { claimsInExpression } from '../claims/expression.ts';
import type { ChartRecords } from './chart-records.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { letterOf } from './draft-claims.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

type Path = readonly (string | number)[];

/** The charts that show a claim: those it is home of first, then in file order. */
export function chartsOf(claim: string, charts: readonly Chart[]): readonly string[] {
  const showing = charts.filter((chart) => chart.claims.includes(claim));
  const isHome = (chart: Chart) => chart.home === claim;
  return [...showing.filter(isHome), ...showing.filter((chart) => !isHome(chart))].map((chart) => chart.id);
}

/** Every chart that a claim of the briefing is on: the briefing's own in file order, then the others. */
export function chartsFor(briefing: string, claims: ReadonlySet<string>, charts: readonly Chart[]): readonly Chart[] {
  const showing = charts.filter((chart) => chart.claims.some((claim) => claims.has(claim)));
  const isOwn = (chart: Chart) => chart.briefing === briefing;
  return [...showing.filter(isOwn), ...showing.filter((chart) => !isOwn(chart))];
}

/** Claims of a briefing that neither its own charts nor the library's name. */
export function unchartedProblems(draft: BriefingDraft, library: ChartRecords): readonly Problem[] {
  if (draft.charts.unreadable || library.unreadable) return [];
  return [...draft.claims.ids]
    .filter((id) => !draft.charts.named.has(id) && !library.named.has(id) && claimIdSchema.safeParse(id).success)
    .map((id) =>
      problemAt(draft.files.claims, draft.claims.place(id), {
        code: 'claim-without-chart',
        message: `${id} is on no chart.`,
        mend: 'Add it to the chart that shows it best.',
      }),
    );
}

/** Claims of other briefings in a briefing's own charts. */
export function foreignChartClaims(draft: BriefingDraft): readonly Problem[] {
  const briefing = draft.frontMatter?.id;
  if (briefing === undefined) return [];
  return draft.charts.charts.flatMap(({ record, place }) =>
    claimsNamed(record)
      .filter(({ id }) => isForeign(id, briefing) && !draft.claims.ids.has(id))
      .map(({ id, path }) =>
        problemAt(draft.files.charts, place(path), {
          code: 'foreign-claim',
          message: `${record.id}: ${id} is not a claim of briefing ${letterOf(briefing)}.`,
          mend: 'Put a chart of several briefings into the library’s charts.yaml.',
        }),
      ),
  );
}

/** Whether an id is spelt as another briefing's. */
export function isForeign(id: string, briefing: string): boolean {
  return !id.startsWith(`${briefing}_`);
}

/** The claims that a chart's record names, field by field; a node's id may be spelt like a claim's and is none. */
function claimsNamed(value: unknown, path: Path = []): readonly { readonly id: string; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = Array.isArray(value) ? Number(key) : key;
    const at = [...path, field];
    switch (field) {
      case 'home':
      case 'claim':
      case 'place':
        return [{ id: String(inner), path: at }];
      case 'claims':
      case 'also':
        return [inner].flat().map((id, index) => ({ id: String(id), path: [...at, index] }));
      case 'expression': {
        const named = claimsInExpression(String(inner));
        return named.ok ? named.value.map((id) => ({ id, path: at })) : [];
      }
      default:
        return claimsNamed(inner, at);
    }
  });
}
