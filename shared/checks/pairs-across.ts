import { daysFrom } from '../claims/period.ts';
import { plain, type Stated } from './stated.ts';

/** Only so many statements of one quantity in one briefing look for a counterpart that is not of their very date. */
const mostLooking = 24;
const otherScope = 1e7;
const undated = 1e6;
/** Growth over unlike spans is not compared. */
const spanTolerance = 1.5;

/**
 * Pairs the statements of one quantity in two briefings: each with the one of its scope and date, the rest with their
 * nearest counterpart where each is the other's nearest, the same scope before the same time.
 */
export function pairsAcross(
  own: readonly Stated[],
  others: readonly Stated[],
): readonly (readonly [own: Stated, other: Stated])[] {
  const otherAt = new Map<string, Stated>();
  for (const other of others) if (!otherAt.has(placeOf(other))) otherAt.set(placeOf(other), other);
  const exact = new Map<string, readonly [Stated, Stated]>();
  for (const one of own) {
    const other = otherAt.get(placeOf(one));
    if (other !== undefined && !exact.has(placeOf(one))) exact.set(placeOf(one), [one, other]);
  }
  const looking = (all: readonly Stated[]) => all.filter((one) => !exact.has(placeOf(one))).slice(0, mostLooking);
  const [rest, otherRest] = [looking(own), looking(others)];
  const mutual = rest.flatMap((one) => {
    const other = nearest(one, otherRest);
    return other !== null && nearest(other, rest) === one ? [[one, other] as const] : [];
  });
  return [...exact.values(), ...mutual];
}

function placeOf({ claim }: Stated): string {
  return `${plain(claim.scope)}|${claim.asOf ?? ''}`;
}

function nearest(one: Stated, candidates: readonly Stated[]): Stated | null {
  let found: Stated | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceBetween(one, candidate);
    if (distance < least) [found, least] = [candidate, distance];
  }
  return found;
}

function distanceBetween(a: Stated, b: Stated): number {
  const scope = plain(a.claim.scope) === plain(b.claim.scope) ? 0 : otherScope;
  if (a.period === null || b.period === null) return scope + undated;
  const spans = [a.period, b.period].map(({ start, end }) => end - start).sort((x, y) => x - y);
  const [shorter = 1, longer = 1] = spans;
  if (isGrowth(a) && longer > shorter * spanTolerance) return Number.POSITIVE_INFINITY;
  return scope + Math.abs(daysFrom(a.period, b.period));
}

function isGrowth({ claim }: Stated): boolean {
  return /, (growth|change)$/.test(plain(claim.metric));
}
