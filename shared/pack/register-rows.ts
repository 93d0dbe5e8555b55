import type { Briefing } from '../briefing/briefing.ts';
import type { Claim } from '../claims/claim.ts';
import type { PackModel } from './pack-model.ts';

/** A claim as the register records it. */
export interface RegisterRow {
  readonly claim: Claim;
  /** Ids of the charts that show it and print, its own before others. */
  readonly charts: readonly string[];
}

/** The rows of one briefing in the register. */
export interface RegisterGroup {
  readonly briefing: Briefing;
  readonly rows: readonly RegisterRow[];
}

/** What the register prints: the claims that were chosen, by briefing; a briefing without any has no group. */
export function registerRows({ content, claims, charts }: PackModel): readonly RegisterGroup[] {
  const printed = new Set(charts.map(({ id }) => id));
  const groups = content.editions.map((edition) => ({
    briefing: edition.briefing,
    rows: edition.claims
      .filter(({ id }) => claims.has(id))
      .map((claim) => ({ claim, charts: claim.charts.filter((chart) => printed.has(chart)) })),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}
