import { type Interval, overlaps } from '../claims/interval.ts';

/** How one amount may be said to stand to another. */
export const relations = ['equals', 'above', 'below', 'at-least', 'at-most'] as const;
export type Relation = (typeof relations)[number];

/** Whether some number of `a` stands so to some number of `b`: unmet only where the figures rule it out. */
export function isMet(relation: Relation, a: Interval, b: Interval): boolean {
  switch (relation) {
    case 'equals':
      return overlaps(a, b);
    case 'above':
      return a.high > b.low;
    case 'below':
      return a.low < b.high;
    case 'at-least':
      return a.high > b.low || overlaps(a, b);
    case 'at-most':
      return a.low < b.high || overlaps(a, b);
  }
}

/** The relation as a verb, or its denial: "is above", "does not meet". */
export function relationWords(relation: Relation, met: boolean): string {
  switch (relation) {
    case 'equals':
      return met ? 'meets' : 'does not meet';
    case 'above':
    case 'below':
      return `${met ? 'is' : 'is not'} ${relation}`;
    case 'at-least':
    case 'at-most':
      return `${met ? 'is' : 'is not'} ${relation.replace('-', ' ')}`;
  }
}

/** How `a` in fact stands to `b`, as an aside after a result: "below", "at most"; of equals, "like" and "not". */
export function standing(relation: Relation, a: Interval, b: Interval): string {
  const met = isMet(relation, a, b);
  switch (relation) {
    case 'equals':
      return met ? 'like' : 'not';
    case 'above':
    case 'at-least':
      if (met) return relation.replace('-', ' ');
      return a.high < b.low ? 'below' : 'not above';
    case 'below':
    case 'at-most':
      if (met) return relation.replace('-', ' ');
      return a.low > b.high ? 'above' : 'not below';
  }
}
