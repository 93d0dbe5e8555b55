import type { Claim } from '../claims/claim.ts';
import { isFigureRecord } from './authored-data.ts';
import type { Chart, ChartRecord, Datum } from './chart.ts';
import { writeAlt } from './chart-alt.ts';
import { writeCaption } from './chart-caption.ts';
import { type ChartProblem, chartError, chartWarning } from './chart-problem.ts';
import { compileFigures } from './compile-figures.ts';
import { compileRank } from './compile-rank.ts';
import { compileTerms } from './compile-terms.ts';

export type { ChartProblem } from './chart-problem.ts';

/** What a form's compiler makes of a record: its marks in drawing order, and what is wrong with it. */
export interface CompiledData {
  readonly data: readonly Datum[];
  readonly problems: readonly ChartProblem[];
}

const mostData = 14;

/**
 * Resolves an authored chart against the claims of its briefing. All problems are found in one run; a chart with an
 * error among them is null, since a half-drawn chart would say something its author did not.
 */
export function compileChart(
  record: ChartRecord,
  claims: ReadonlyMap<string, Claim>,
): { readonly chart: Chart | null; readonly problems: readonly ChartProblem[] } {
  const { data, problems: found } = compileData(record, claims);
  const shown = [...new Set(data.flatMap((datum) => datum.claims))];
  const problems = [
    ...found,
    ...homeProblems(record, shown, claims),
    ...sizeProblems(record, data),
    ...scaleProblems(record),
  ];
  if (problems.some((problem) => problem.severity === 'error')) return { chart: null, problems };
  const chart: Chart = {
    id: record.id,
    briefing: claims.get(record.home)?.briefing ?? record.id.slice(0, record.id.indexOf('_')),
    form: record.form,
    title: record.title,
    measure: record.measure,
    unit: 'unit' in record ? record.unit : null,
    home: record.home,
    note: record.note ?? null,
    alt: record.alt ?? writeAlt(record, data, claims),
    caption: writeCaption(data, claims),
    claims: shown,
    data,
    record,
  };
  return { chart, problems };
}

function compileData(record: ChartRecord, claims: ReadonlyMap<string, Claim>): CompiledData {
  if (isFigureRecord(record)) return compileFigures(record, claims);
  return record.form === 'rank' ? compileRank(record, claims) : compileTerms(record, claims);
}

function homeProblems(
  { home }: ChartRecord,
  shown: readonly string[],
  claims: ReadonlyMap<string, Claim>,
): readonly ChartProblem[] {
  if (!claims.has(home))
    return [chartError(['home'], 'unknown-claim', `Home ${home} is not a claim of this briefing.`)];
  if (shown.includes(home)) return [];
  return [
    chartError(['home'], 'home-off-chart', `Home ${home} is not on the chart.`, 'Name a claim that the chart shows.'),
  ];
}

function sizeProblems(record: ChartRecord, data: readonly Datum[]): readonly ChartProblem[] {
  const marks = record.form === 'scatter' ? record.points.length : data.length;
  if (marks <= mostData) return [];
  const message = `The chart has ${marks} marks; past ${mostData} it is hard to read.`;
  return [chartWarning([], 'crowded-chart', message, 'Split it in two.')];
}

/** A slope's height is read as an amount unless its reader is told otherwise. */
function scaleProblems(record: ChartRecord): readonly ChartProblem[] {
  if (record.form !== 'slope' || record.scale !== 'log' || /logarithmic/i.test(record.measure)) return [];
  const message = 'The slope is drawn on a logarithmic scale and its measure does not say so.';
  return [
    chartError(['scale'], 'unsaid-scale', message, 'Add "logarithmic scale" to the measure or leave "scale" out.'),
  ];
}
