import type { Claim } from '../claims/claim.ts';
import type { Datum } from './chart.ts';
import { spanWords } from './span-words.ts';

/** "Source: C02 and C11, recomputed by Claimbook. As of 23 Jun 2026." What has no date is not dated. */
export function writeCaption(data: readonly Datum[], claims: ReadonlyMap<string, Claim>): string {
  const shown = [...new Set(data.flatMap((datum) => datum.claims))].flatMap((id) => claims.get(id) ?? []);
  const source = `Source: ${listNumbers(shown.map((claim) => claim.number))}`;
  const recomputed = data.some((datum) => datum.expression !== null) ? ', recomputed by Claimbook' : '';
  const dates = [...data.map((datum) => datum.asOf), ...shown.map((claim) => claim.asOf)].filter((iso) => iso !== null);
  return `${source}${recomputed}.${dates.length === 0 ? '' : ` As of ${spanWords(dates)}.`}`;
}

/** Display numbers as a reader would list them: "C02 and C11", "C12 to C19, C31 and C40". */
export function listNumbers(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? '', number)) run.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run));
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function follows(before: string, number: string): boolean {
  const split = (text: string) => /^(\D*)(\d+)$/.exec(text)?.slice(1) ?? [text, 'NaN'];
  const [series, count] = split(before);
  const [otherSeries, next] = split(number);
  return series === otherSeries && Number(next) === Number(count) + 1;
}
