import type { Chart } from '../charts/chart.ts';
import { chartAnchor, claimAnchor } from './anchors.ts';

/** Claims whose own charts stand on the same other pages. */
export interface ChartsElsewhere {
  readonly claims: readonly string[];
  /** "Chart on page 5", "Charts on pages 5, 6 and 8". */
  readonly words: string;
}

/** Where places of a pack stand. */
interface Places {
  readonly pageOf: (anchor: string) => number | undefined;
  readonly apart: (place: string, other: string) => boolean;
}

/** Which of these claims have charts of their own on other pages, joined by those pages, in the order of the claims. */
export function chartsElsewhere(
  claims: readonly string[],
  chartsAt: ReadonlyMap<string, readonly Pick<Chart, 'id'>[]>,
  { pageOf, apart }: Places,
): readonly ChartsElsewhere[] {
  const byPages = new Map<string, { readonly claims: readonly string[]; readonly charts: number }>();
  for (const claim of claims) {
    const charts = (chartsAt.get(claim) ?? []).map(({ id }) => chartAnchor(id));
    const elsewhere = charts.filter((chart) => apart(chart, claimAnchor(claim)));
    if (elsewhere.length === 0) continue;
    const on = pagesInWords(new Set(elsewhere.map(pageOf)));
    const before = byPages.get(on) ?? { claims: [], charts: 0 };
    byPages.set(on, { claims: [...before.claims, claim], charts: before.charts + elsewhere.length });
  }
  return [...byPages].map(([on, joined]) => ({
    claims: joined.claims,
    words: `${joined.charts === 1 ? 'Chart' : 'Charts'} on ${on}`,
  }));
}

function pagesInWords(pages: ReadonlySet<number | undefined>): string {
  const list = [...pages].join(', ').replace(/, (?=\d+$)/, ' and ');
  return pages.size === 1 ? `page ${list}` : `pages ${list}`;
}
