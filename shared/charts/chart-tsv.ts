import { formatTsv } from '../ledger/csv.ts';
import type { Chart } from './chart.ts';
import { chartData, type DataClaim, pastedColumns } from './chart-data.ts';

/**
 * A chart's data as tab-separated text for a spreadsheet: a row of heads, one row a datum with plain numbers, and under
 * them what the chart is, what it measures and where it is from. `claims` are those that the chart shows.
 */
export function chartTsv(chart: Chart, claims: readonly DataClaim[]): string {
  const heads = pastedColumns.map(({ title }) => title);
  const about = [chart.title, chart.measure, chart.caption, ...(chart.note === null ? [] : [chart.note])];
  return `${formatTsv([heads, ...chartData(chart, pastedColumns, claims), [], ...about.map((line) => [line])])}\n`;
}
