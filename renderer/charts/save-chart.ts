import type { Chart } from '../../shared/charts/chart.ts';
import type { ChartFormat } from '../../shared/host/saved-files.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { say } from '../state/status-bar-store.ts';

/** Saves a chart as a file; says what became of it, and answers with that. Nothing is said where the reader cancels. */
export async function saveChart(chart: Chart, format: ChartFormat): Promise<string> {
  const sentence = await outcome(chart, format).catch((error: unknown) => `No chart was saved. ${sentenceOf(error)}`);
  if (sentence !== '') say(sentence);
  return sentence;
}

async function outcome(chart: Chart, format: ChartFormat): Promise<string> {
  // Only a window can draw a PNG; the rest is made from the chart's own data.
  const png = format === 'svg' ? null : await (await import('./chart-picture.ts')).chartPicture(chart);
  const saved = await host.saveChart({ chart: chart.id, format, png });
  if (saved.ok) return `The chart is saved in ${saved.value.path}.`;
  return saved.code === 'cancelled' ? '' : saved.message;
}
