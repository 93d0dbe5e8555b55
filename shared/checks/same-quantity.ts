import { meet } from '../claims/period.ts';
import { definedApart } from './defined-apart.ts';
import { figuresApart } from './figures-apart.ts';
import type { Finding } from './finding.ts';
import { pairsAcross } from './pairs-across.ts';
import type { Register } from './register.ts';
import { grouped, plain, type Stated, statedFigures } from './stated.ts';
import { inputLine } from './working.ts';

/** A quantity stated in more briefings than this is held against the latest so many before each: a bound on the pairs. */
const mostBriefings = 8;

/**
 * Compares claims that give the same quantity (subject, metric and dimension), in one briefing or in several. With the
 * same scope and date they agree or conflict; otherwise they differ, and the message says by how much and what could
 * reconcile them. In one briefing dated points of one scope are a series, and scopes that are told apart no disagreement;
 * a claim is held against the first of its scope and date, else the first of all. Across briefings it is held against
 * its nearest counterpart.
 */
export function sameQuantity(register: Register): readonly Finding[] {
  // Ranks have a check of their own.
  const figures = statedFigures(register).filter(({ claim }) => claim.unit !== 'rank');
  return [...grouped(figures, quantityOf).values()].flatMap((statements) => {
    const briefings = [...grouped(statements, ({ claim }) => claim.briefing).values()];
    const pairs = briefings.flatMap((own, index) => [
      ...pairsWithin(own),
      ...briefings.slice(Math.max(0, index - mostBriefings), index).flatMap((other) => pairsAcross(own, other)),
    ]);
    return pairs.map(([later, earlier]) => compare(later, earlier));
  });
}

// A level, a share and a growth factor are all without dimension and never the same quantity.
function quantityOf({ claim, unit }: Stated): string {
  const share = claim.unit === '%' || claim.unit === 'percentage points' || claim.unit === '×' ? claim.unit : '';
  return [plain(claim.subject), plain(claim.metric), unit.dimension, share].join('|');
}

function pairsWithin(statements: readonly Stated[]): readonly (readonly [later: Stated, earlier: Stated])[] {
  const [first] = statements;
  const firstAt = new Map<string, Stated>();
  return statements.flatMap((later) => {
    const place = `${plain(later.claim.scope)}|${later.claim.asOf ?? ''}`;
    const earlier = firstAt.get(place) ?? first;
    if (!firstAt.has(place)) firstAt.set(place, later);
    return earlier === undefined || earlier === later || toldApart(later, earlier) ? [] : [[later, earlier] as const];
  });
}

/** Whether the article itself keeps the two apart. A scope that it names once and leaves out once does not. */
function toldApart(a: Stated, b: Stated): boolean {
  if (plain(a.claim.scope) !== plain(b.claim.scope)) return a.claim.scope !== null && b.claim.scope !== null;
  return a.period !== null && b.period !== null && !meet(a.period, b.period);
}

function compare(a: Stated, b: Stated): Finding {
  const apart = figuresApart(a, b);
  const differences = definedApart(apart);
  return {
    id: `same-quantity:${a.claim.id}:${b.claim.id}`,
    check: 'same-quantity',
    verdict: differences.length > 0 ? 'differs' : apart.agree ? 'holds' : 'conflicts',
    message: messageFor(apart.words, apart.agree, differences, a),
    claims: [a.claim.id, b.claim.id],
    expected: null,
    expectedRange: null,
    stated: a.claim.value,
    sum: null,
    working: [inputLine(a.claim), inputLine(b.claim)],
  };
}

function messageFor(words: string, agree: boolean, differences: readonly string[], { claim }: Stated): string {
  if (differences.length > 0) {
    return `${words}. ${agree ? 'What differs' : 'What could reconcile them'}: ${differences.join('; ')}.`;
  }
  if (agree) return `${words}.`;
  const alike =
    claim.scope === null && claim.asOf === null ? 'neither names a scope or a date' : 'scope and date are alike';
  return `${words}; ${alike}, so they cannot both stand.`;
}
