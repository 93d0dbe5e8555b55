import { formatQuantity } from '../claims/format.ts';
import type { RankFault } from './rank-order.ts';
import { grouped, plain, type Stated } from './stated.ts';

interface Places {
  readonly stated: Stated;
  readonly best: number;
  readonly worst: number;
}

/** Subjects that claim one place, a subject that claims two, and ranges of places with fewer places than subjects. */
export function rankPlaces(table: readonly Stated[]): readonly RankFault[] {
  const bySubject = [...grouped(table, ({ claim }) => plain(claim.subject)).values()];
  const twice = bySubject.flatMap((statements) => contradictory(statements));
  const places = bySubject.flatMap(([first]) => (first === undefined ? [] : placesOf(first)));
  return [...twice, ...crowded(places)];
}

function placesOf(stated: Stated): Places {
  const { value, low, high } = stated.claim;
  return { stated, best: value ?? low ?? 1, worst: value ?? high ?? Number.POSITIVE_INFINITY };
}

function contradictory(statements: readonly Stated[]): readonly RankFault[] {
  const [first, ...rest] = statements.map(placesOf);
  return rest.flatMap((other) =>
    first === undefined || (other.best <= first.worst && first.best <= other.worst)
      ? []
      : [
          {
            words: `${sayAll([first, other])} put ${other.stated.claim.subject} in two places`,
            claims: pair(first, other),
          },
        ],
  );
}

/**
 * Gives every subject, those with the fewest choices first, the best place that is free: if one finds none among its
 * places, no order of the subjects fits. Each free place is found by following the chain of those taken.
 */
function crowded(places: readonly Places[]): readonly RankFault[] {
  const taken = new Map<number, { readonly next: number; readonly by: Places }>();
  return [...places]
    .sort((a, b) => a.worst - b.worst)
    .flatMap((subject) => {
      const free = firstFree(taken, subject.best);
      if (free <= subject.worst) {
        taken.set(free, { next: free + 1, by: subject });
        return [];
      }
      const holder = taken.get(subject.best)?.by;
      const holders = holder === undefined ? [subject] : [holder, subject];
      const words = `${sayAll(holders)} leave no place for ${subject.stated.claim.subject}`;
      return [{ words, claims: holders.map(({ stated }) => stated) }];
    });
}

function firstFree(taken: Map<number, { readonly next: number; readonly by: Places }>, from: number): number {
  const passed: number[] = [];
  let place = from;
  for (let held = taken.get(place); held !== undefined; held = taken.get(place)) {
    passed.push(place);
    place = held.next;
  }
  for (const one of passed) {
    const held = taken.get(one);
    if (held !== undefined) taken.set(one, { ...held, next: place });
  }
  return place;
}

function pair(a: Places, b: Places): readonly Stated[] {
  return [a.stated, b.stated];
}

function sayAll(all: readonly Places[]): string {
  return all
    .map(({ stated: { claim } }) => `${claim.number} (${claim.subject}, ${formatQuantity(claim, 'short')})`)
    .join(' and ');
}
