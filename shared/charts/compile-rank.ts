import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import type { ChartRecord, Datum } from './chart.ts';
import { markKindOf } from './chart-kinds.ts';
import { type ChartProblem, chartError } from './chart-problem.ts';
import type { CompiledData } from './compile-chart.ts';

export type RankRecord = Extract<ChartRecord, { form: 'rank' }>;

/** Resolves a rank table: every row is a claim in the unit `rank`. Rows come in the order of their places. */
export function compileRank(record: RankRecord, claims: ReadonlyMap<string, Claim>): CompiledData {
  const problems: ChartProblem[] = [];
  const data = record.rows.flatMap(({ place: id, label, also = [] }, index): readonly Datum[] => {
    const path = ['rows', index];
    const unknown = [id, ...also].filter((each) => !claims.has(each));
    problems.push(...unknown.map((each) => chartError(path, 'unknown-claim', `There is no claim ${each}.`)));
    const claim = claims.get(id);
    if (claim === undefined || unknown.length > 0) return [];
    const problem = placeProblem(claim, path) ?? repeatProblem(record, index) ?? beyondProblem(record, claim, path);
    if (problem !== null) problems.push(problem);
    const rests = [...new Set([id, ...also])];
    return [
      {
        id: `d${index}`,
        label: label ?? claim.subject,
        claims: rests,
        expression: null,
        value: claim.value,
        low: claim.low,
        high: claim.high,
        kind: markKindOf(claim),
        text: formatQuantity(claim, 'short'),
        asOf: claim.asOf,
        number: claim.number,
        numbers: rests.map((each) => claims.get(each)?.number ?? each),
      },
    ];
  });
  return { data: [...data].sort((a, b) => lastPlace(a) - lastPlace(b) || firstPlace(a) - firstPlace(b)), problems };
}

type Place = Pick<Claim, 'value' | 'low' | 'high'>;

/** The best place a rank allows: of "among the first three", the first. */
export function firstPlace({ value, low }: Place): number {
  return value ?? low ?? 0;
}

/** The last place a rank allows. */
export function lastPlace({ value, high }: Place): number {
  return value ?? high ?? 0;
}

function placeProblem(claim: Claim, path: readonly (string | number)[]): ChartProblem | null {
  if (claim.unit !== 'rank') {
    const message = `${claim.id} is ${claim.unit === null ? 'no figure' : `in ${claim.unit}`}, and a place is a figure in the unit rank.`;
    return chartError(path, 'not-a-rank', message, 'Name the claim that states the place, or draw bars.');
  }
  const ends = [firstPlace(claim), lastPlace(claim)];
  if (claim.value === null && (claim.low === null || claim.high === null)) {
    return chartError(path, 'no-figure', `${claim.id} states no place, so there is no row to draw.`);
  }
  if (ends.every((end) => Number.isInteger(end) && end >= 1)) return null;
  return chartError(path, 'not-a-rank', `${claim.id} is place ${ends.join(' to ')}; places are counted from 1.`);
}

function repeatProblem({ rows }: RankRecord, index: number): ChartProblem | null {
  const id = rows[index]?.place;
  if (rows.findIndex(({ place }) => place === id) === index) return null;
  return chartError(['rows', index], 'duplicate-row', `${id} has a row already.`, 'Give each place’s claim one row.');
}

function beyondProblem(record: RankRecord, claim: Claim, path: readonly (string | number)[]): ChartProblem | null {
  if (record.places === undefined || lastPlace(claim) <= record.places) return null;
  const message = `${claim.id} is place ${lastPlace(claim)}, and the table has ${record.places} places.`;
  return chartError(path, 'beyond-places', message, 'Raise "places" or leave it out.');
}
