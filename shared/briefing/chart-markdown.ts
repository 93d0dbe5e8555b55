import type { Chart } from '../charts/chart.ts';
import { chartTable } from '../charts/chart-table.ts';
import { markdownTable, markdownWords } from './markdown-words.ts';

/** A chart as Markdown: its title and what it measures, its data as a table, its caption. */
export function chartMarkdown(chart: Chart): string {
  const { heads, rows } = chartTable(chart);
  const caption = [chart.caption, chart.note].filter((part) => part !== null).join(' ');
  return [
    `**Chart: ${markdownWords(chart.title)}**  \n${markdownWords(chart.measure)}`,
    markdownTable([heads, ...rows.map(({ cells }) => cells)].map((row) => row.map(markdownWords))),
    markdownWords(caption),
  ].join('\n\n');
}
