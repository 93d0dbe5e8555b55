import { formatQuantity } from '../claims/format.ts';
import { type Interval, scale } from '../claims/interval.ts';
import { meet } from '../claims/period.ts';
import type { RankFault } from './rank-order.ts';
import { grouped, plain, type Stated } from './stated.ts';

interface Entry {
  readonly rank: Stated;
  readonly place: number;
  readonly figure: Stated;
  /** In base units. */
  readonly amount: Interval;
}

/**
 * Holds a rank table against the figures that were ranked: each subject's own, of the rank's time where both are dated.
 * A subject whose figure is certainly larger than a better placed one's contradicts the order.
 */
export function rankFigures(
  table: readonly Stated[],
  figures: readonly Stated[],
): { readonly figures: readonly Stated[]; readonly faults: readonly RankFault[] } {
  const bySubject = grouped(figures, ({ claim }) => plain(claim.subject));
  const entries = table
    .flatMap((rank) => entryOf(rank, bySubject.get(plain(rank.claim.subject)) ?? []))
    .sort((a, b) => a.place - b.place);
  const faults: RankFault[] = [];
  let smallest: Entry | null = null;
  let before: Entry | null = null;
  for (const entry of entries) {
    // Subjects that share a place are not compared with each other.
    if (before !== null && before.place < entry.place) smallest = smaller(smallest, before);
    if (smallest !== null && smallest.amount.high < entry.amount.low) faults.push(faultOf(smallest, entry));
    before = before !== null && before.place === entry.place ? smaller(before, entry) : entry;
  }
  return { figures: entries.map(({ figure }) => figure), faults };
}

function entryOf(rank: Stated, figures: readonly Stated[]): readonly Entry[] {
  const figure = figures.find(({ period }) => period === null || rank.period === null || meet(period, rank.period));
  const place = rank.claim.value;
  if (figure === undefined || place === null) return [];
  return [{ rank, place, figure, amount: scale(figure.interval, figure.unit.factor) }];
}

function smaller(a: Entry | null, b: Entry): Entry {
  return a === null || b.amount.high < a.amount.high ? b : a;
}

function faultOf(better: Entry, worse: Entry): RankFault {
  const said = [better, worse].map(
    ({ rank, figure }) => `${rank.claim.number} with ${formatQuantity(figure.claim, 'short')} (${figure.claim.number})`,
  );
  return {
    words: `${said[0]} stands before ${said[1]}`,
    claims: [better.rank, worse.rank, better.figure, worse.figure],
  };
}
