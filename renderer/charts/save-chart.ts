import type { Chart } from '../../shared/charts/chart.ts';
import type { ChartFormat } from '../../shared/host/saved-files.ts';
import { t } from '../../shared/language/t.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { chartsOf, shownOf, useReading } from '../state/reading-store.ts';
import { say } from '../state/status-bar-store.ts';

/** Saves a chart as a file; says what became of it, and answers with that. Nothing is said where the reader cancels. */
export async function saveChart(chart: Chart, format: ChartFormat): Promise<string> {
  const sentence = await outcome(chart, format).catch((error: unknown) => t`No chart was saved. ${sentenceOf(error)}`);
  if (sentence !== '') say(sentence);
  return sentence;
}

/** Saves the chart on show for a claim of the briefing on the desk. */
export async function saveShownChart(id: string, format: ChartFormat): Promise<void> {
  const { claims, charts, chart: chosen } = useReading.getState();
  const claim = claims.get(id);
  if (claim === undefined) return;
  const shown = shownOf(chartsOf(claim, charts), chosen);
  if (shown === undefined) say(t`${claim.number} is on no chart.`);
  else await saveChart(shown, format);
}

async function outcome(chart: Chart, format: ChartFormat): Promise<string> {
  // Only a window can draw a PNG; the rest is made from the chart's own data.
  const png = format === 'svg' ? null : await (await import('./chart-picture.ts')).chartPicture(chart);
  const saved = await host.saveChart({ chart: chart.id, format, png });
  if (saved.ok) return t`The chart is saved in ${saved.value.path}.`;
  return saved.code === 'cancelled' ? '' : saved.message;
}
