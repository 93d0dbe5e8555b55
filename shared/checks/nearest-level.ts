import { daysFrom, gapBetween, type Period } from '../claims/period.ts';
import type { Stated } from './stated.ts';

/** The level dated nearest to a period, at most `within` days off it; null where there is none. */
export function nearestLevel(levels: readonly Stated[], period: Period, within: number): Stated | null {
  let found: Stated | null = null;
  let least: readonly [gap: number, days: number] = [within, Number.POSITIVE_INFINITY];
  for (const level of levels) {
    if (level.period === null) continue;
    const gap = gapBetween(level.period, period);
    const days = Math.abs(daysFrom(level.period, period));
    if (gap < least[0] || (gap === least[0] && days < least[1])) [found, least] = [level, [gap, days]];
  }
  return found;
}
