import type { Claim } from '../claims/claim.ts';
import { formatDate } from '../claims/format.ts';
import { daysFrom, elapsed, meet } from '../claims/period.ts';
import type { Apart } from './figures-apart.ts';
import { plain, type Stated } from './stated.ts';

/**
 * What keeps two figures of one name from being one quantity, each as a noun phrase: "the date, if it rose in the 3 months
 * between (2 Apr 2026; 23 Jun 2026)", "the scope, which C02 gives as “whole family” and B02 does not state". None where
 * both mean the same.
 */
export function definedApart({ agree, hedge, larger, smaller }: Apart): readonly string[] {
  const parts = [
    timesApart(larger, smaller, agree),
    scopesApart(larger.claim, smaller.claim),
    kindsApart(larger.claim, smaller.claim, 'definition', 'a definition'),
    kindsApart(larger.claim, smaller.claim, 'forecast', 'a forecast'),
  ].filter((part) => part !== null);
  return parts.length === 0 && hedge !== null ? [hedge] : parts;
}

function timesApart(larger: Stated, smaller: Stated, agree: boolean): string | null {
  const [a, b] = [larger.claim, smaller.claim];
  if (a.asOf === b.asOf) return null;
  if (larger.period === null || smaller.period === null) {
    const [dated, undated] = larger.period === null ? [b, a] : [a, b];
    return `the date, which ${dated.number} gives as ${formatDate(dated.asOf ?? '', 'long')} and ${undated.number} does not state`;
  }
  const days = daysFrom(smaller.period, larger.period);
  const inOrder = days < 0 ? [a, b] : [b, a];
  const shown = `(${inOrder.map(({ number, asOf }) => `${number} ${formatDate(asOf ?? '', 'long')}`).join('; ')})`;
  if (meet(larger.period, smaller.period)) return `the period ${shown}`;
  const between = elapsed(larger.period, smaller.period);
  if (agree) return `the date, ${between} apart ${shown}`;
  return `the date, if it ${days > 0 ? 'rose' : 'fell'} in the ${between.replace(/^a /, '')} between ${shown}`;
}

function scopesApart(a: Claim, b: Claim): string | null {
  if (plain(a.scope) === plain(b.scope)) return null;
  if (a.scope !== null && b.scope !== null) return `the scope (${a.number} “${a.scope}”; ${b.number} “${b.scope}”)`;
  const [scoped, unscoped] = a.scope === null ? [b, a] : [a, b];
  return `the scope, which ${scoped.number} gives as “${scoped.scope}” and ${unscoped.number} does not state`;
}

function kindsApart(a: Claim, b: Claim, kind: Claim['kind'], noun: string): string | null {
  if ((a.kind === kind) === (b.kind === kind)) return null;
  return `the kind, ${(a.kind === kind ? a : b).number} being ${noun}`;
}
