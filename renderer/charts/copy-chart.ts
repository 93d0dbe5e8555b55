import type { Chart } from '../../shared/charts/chart.ts';
import { chartTsv } from '../../shared/charts/chart-tsv.ts';
import type { Copied } from '../../shared/host/briefing-host.ts';
import { formatLink } from '../../shared/host/link.ts';
import { t } from '../../shared/language/t.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { loadRegister, useRegister } from '../state/register-store.ts';
import { say } from '../state/status-bar-store.ts';

/** Copies the chart as it is shown, as a picture; says what became of it, and answers with that. */
export function copyPicture(chart: Chart): Promise<string> {
  return copy('picture', async () => {
    const { chartPicture } = await import('./chart-picture.ts');
    return { png: await chartPicture(chart) };
  });
}

/** Copies the chart’s data as it is shown, for a spreadsheet; says what became of it, and answers with that. */
export function copyData(chart: Chart): Promise<string> {
  return copy('data', async () => {
    await loadRegister();
    const { claims } = useRegister.getState();
    const shown = chart.claims.flatMap((id) => claims.get(id) ?? []);
    return { text: chartTsv(chart, shown) };
  });
}

/** Copies a link that opens Claimbook at the chart; says what became of it, and answers with that. */
export function copyChartLink({ id }: Chart): Promise<string> {
  return copy('link', async () => ({ text: formatLink({ type: 'chart', chart: id }) }));
}

/** What of a chart can be copied, and what is said then. */
const said = {
  picture: t`The chart was copied as a picture, with its source line.`,
  data: t`The chart’s data were copied, for a spreadsheet.`,
  link: t`A link to the chart is copied.`,
} as const;
type Part = keyof typeof said;

async function copy(what: Part, make: () => Promise<Copied>): Promise<string> {
  const sentence = await outcome(what, make).catch((error: unknown) => refused(what, sentenceOf(error)));
  say(sentence);
  return sentence;
}

async function outcome(what: Part, make: () => Promise<Copied>): Promise<string> {
  const copied = await host.copy(await make());
  if (!copied.ok) return refused(what, copied.message);
  return said[what];
}

function refused(what: Part, why: string): string {
  return t`The chart’s ${what} could not be copied. ${why}`;
}
