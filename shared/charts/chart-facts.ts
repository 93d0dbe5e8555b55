import type { BriefingEdition, Source } from '../briefing/briefing.ts';
import { type Finding, isAbout } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Chart } from './chart.ts';

/** What a chart rests on, as far as the editions at hand tell. */
export interface ChartFacts {
  readonly chart: Chart;
  /** Its claims, in the chart's order. */
  readonly claims: readonly Claim[];
  /** What checks say of those claims, each once. */
  readonly findings: readonly Finding[];
  /** The briefings that the claims are of, in their order. */
  readonly briefings: readonly {
    readonly letter: string;
    readonly title: string;
    /** The date of our own text, and the hash of its edition. */
    readonly edition: string;
    readonly editionHash: string;
    readonly source: Source;
  }[];
}

/** A chart with all that is known of it in these editions; claims that are not in them are left out. */
export function chartFacts(chart: Chart, editions: readonly BriefingEdition[]): ChartFacts {
  const known = new Map(editions.flatMap((edition) => edition.claims.map((claim) => [claim.id, claim] as const)));
  const claims = chart.claims.flatMap((id) => known.get(id) ?? []);
  const about = claims.flatMap((claim) => claim.findings.filter((finding) => isAbout(finding, claim.id)));
  return {
    chart,
    claims,
    findings: [...new Map(about.map((finding) => [finding.id, finding])).values()],
    briefings: editions
      .filter(({ briefing }) => claims.some((claim) => claim.briefing === briefing.id))
      .map(({ briefing: { letter, title, edition, editionHash, source } }) => {
        return { letter, title, edition, editionHash, source };
      }),
  };
}
