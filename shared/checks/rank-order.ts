import type { Finding } from './finding.ts';
import { rankFigures } from './rank-figures.ts';
import { rankPlaces } from './rank-places.ts';
import type { Register } from './register.ts';
import { grouped, plain, type Stated, statedFigures } from './stated.ts';
import { inputLine, numbersOf } from './working.ts';

/** What contradicts a rank table, as the end of a sentence, and the claims it lies between. */
export interface RankFault {
  readonly words: string;
  readonly claims: readonly Stated[];
}

/**
 * Reads the ranks of one metric (`rank by X`), scope and date as a table. No two subjects hold one place and no subject
 * two, and where the register has figures of X for the ranked subjects, a better place goes with no smaller a figure.
 */
export function rankOrder(register: Register): readonly Finding[] {
  const figures = statedFigures(register);
  const ranks = figures.filter(({ claim }) => claim.unit === 'rank' && /^rank by /.test(plain(claim.metric)));
  const byMetric = grouped(figures, ({ claim }) => tableKey(claim.metric, claim.scope));
  const tables = grouped(ranks, ({ claim }) => `${tableKey(claim.metric, claim.scope)}|${claim.asOf ?? ''}`);
  return [...tables.values()].flatMap((table) => {
    const [first] = table;
    if (first === undefined) return [];
    const ranked = first.claim.metric.trim().replace(/^rank by /i, '');
    const known = byMetric.get(tableKey(ranked, first.claim.scope)) ?? [];
    const compared = rankFigures(table, known);
    if (table.length < 2 && compared.figures.length < 2) return [];
    return [findingOf(ranked, table, compared.figures, [...rankPlaces(table), ...compared.faults])];
  });
}

function tableKey(metric: string, scope: string | null): string {
  return `${plain(metric)}|${plain(scope)}`;
}

/** Of a table that is wrong throughout, so many contradictions are told. */
const mostTold = 5;

function findingOf(
  ranked: string,
  table: readonly Stated[],
  figures: readonly Stated[],
  faults: readonly RankFault[],
): Finding {
  const all = [...table, ...figures];
  const told = faults.slice(0, mostTold);
  const more = faults.length > told.length ? `; and so on, ${faults.length} in all` : '';
  const involved = faults.length === 0 ? all : [...new Set(told.flatMap(({ claims }) => claims))];
  const claims = table.map(({ claim }) => claim);
  const against =
    figures.length > 0 ? `, and with the figures of ${ranked} in ${numbersOf(figures.map(({ claim }) => claim))}` : '';
  return {
    id: `rank-order:${table[0]?.claim.id}`,
    check: 'rank-order',
    verdict: faults.length === 0 ? 'holds' : 'conflicts',
    message:
      faults.length === 0
        ? `The ranks by ${ranked}, ${numbersOf(claims)}, go together${against}.`
        : `The ranks by ${ranked} cannot all stand: ${told.map(({ words }) => words).join('; ')}${more}.`,
    claims: involved.map(({ claim }) => claim.id),
    expected: null,
    expectedRange: null,
    stated: null,
    sum: null,
    working: involved.map(({ claim }) => inputLine(claim)),
  };
}
