import { claimsInExpression } from '../claims/expression.ts';
import { formatDate, formatQuantity } from '../claims/format.ts';
import { formatInSum } from '../claims/format-sum.ts';
import { overlaps } from '../claims/interval.ts';
import { endsOf, type Period } from '../claims/period.ts';
import type { Finding, Verdict } from './finding.ts';
import { type Growth, growthBetween } from './growth-between.ts';
import { nearestLevel } from './nearest-level.ts';
import type { Register } from './register.ts';
import { grouped, plain, type Stated, statedFigures } from './stated.ts';
import { inputLine } from './working.ts';

/** A level stands for an end of the growth if it lies no further from it than this part of the whole span. */
const slack = 0.1;
/** Levels are looked for in so many other briefings, and among so many levels of each, at most. */
const mostBriefings = 12;
const mostLevels = 60;

interface Levels {
  readonly from: Stated;
  readonly to: Stated;
}

/**
 * Holds a stated growth (metric `X, growth`, in × or %) or change (`X, change`, in the level's unit or points) against
 * the levels of X that are dated at its two ends, of the same subject and scope: in its own briefing it holds or fails,
 * with levels from another it holds or conflicts. What the claim's own derivation computes is left to `recompute`.
 */
export function growth(register: Register): readonly Finding[] {
  const figures = statedFigures(register);
  const dated = figures.filter(({ period }) => period !== null);
  const levels = new Map(
    [...grouped(dated, ({ claim }) => seriesKey(claim, claim.metric))].map(
      ([key, statements]) => [key, grouped(statements, ({ claim }) => claim.briefing)] as const,
    ),
  );
  return figures.flatMap((stated) => {
    const [, level] = /^(.+), (?:growth|change)$/i.exec(stated.claim.metric.trim()) ?? [];
    const ends = endsOf(stated.claim.asOf);
    if (level === undefined || ends === null) return [];
    const found = levelsAt(stated, ends, levels.get(seriesKey(stated.claim, level)) ?? new Map());
    const computed =
      found === null || isDerivedFrom(stated, found) ? null : growthBetween(found.from, found.to, stated.unit);
    return found === null || computed === null ? [] : [compare(stated, found, computed)];
  });
}

function seriesKey({ subject, scope }: Stated['claim'], metric: string): string {
  return [plain(subject), plain(metric), plain(scope)].join('|');
}

/** The levels at both ends, each from the claim's own briefing where that has one. */
function levelsAt(
  { claim }: Stated,
  { from, to }: { readonly from: Period; readonly to: Period },
  levels: ReadonlyMap<string, readonly Stated[]>,
): Levels | null {
  const own = (levels.get(claim.briefing) ?? []).slice(0, mostLevels);
  const others = [...levels.keys()]
    .filter((briefing) => briefing !== claim.briefing)
    .slice(0, mostBriefings)
    .flatMap((briefing) => (levels.get(briefing) ?? []).slice(0, mostLevels));
  const within = (to.end - from.start) * slack;
  const first = nearestLevel(own, from, within) ?? nearestLevel(others, from, within);
  const last = nearestLevel(own, to, within) ?? nearestLevel(others, to, within);
  return first === null || last === null || first === last ? null : { from: first, to: last };
}

function isDerivedFrom({ claim }: Stated, { from, to }: Levels): boolean {
  const named = claim.derivation === null ? null : claimsInExpression(claim.derivation);
  return named?.ok === true && named.value.includes(from.claim.id) && named.value.includes(to.claim.id);
}

function compare(stated: Stated, { from, to }: Levels, computed: Growth): Finding {
  const { claim } = stated;
  const own = from.claim.briefing === claim.briefing && to.claim.briefing === claim.briefing;
  // Another writer's “over” is taken to the letter: it rules out nothing above.
  const open = !own && (claim.qualifier === 'over' || claim.qualifier === 'at-least');
  const allowed = open ? { ...stated.interval, high: Number.POSITIVE_INFINITY } : stated.interval;
  const holds = overlaps(allowed, computed.interval);
  const verdict: Verdict = holds ? 'holds' : own ? 'fails' : 'conflicts';
  const bounded = Number.isFinite(computed.interval.high);
  const levels = `From ${levelWords(from)} to ${levelWords(to)} it comes to ${computed.words}`;
  const figure = formatQuantity(claim, 'short');
  return {
    id: `growth:${claim.id}`,
    check: 'growth',
    verdict,
    message: holds ? `${levels}, which leaves room for the stated ${figure}.` : `${levels}; ${figure} is stated.`,
    claims: [claim.id, from.claim.id, to.claim.id],
    expected: bounded ? computed.value : null,
    expectedRange: bounded ? [computed.interval.low, computed.interval.high] : null,
    stated: claim.value,
    sum: { left: computed.left, stated: formatInSum(claim), expected: computed.result },
    working: [
      inputLine(from.claim),
      inputLine(to.claim),
      `${computed.left} = ${computed.words}`,
      `Stated: ${inputLine(claim)}`,
    ],
  };
}

function levelWords({ claim }: Stated): string {
  return `${claim.number} (${formatQuantity(claim, 'short')}, ${formatDate(claim.asOf ?? '', 'long')})`;
}
