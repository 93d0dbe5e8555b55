import { t } from '../language/t.ts';
/** How old what a claim says is: under a quarter, under a year, or more. */
export type Freshness = 'fresh' | 'ageing' | 'aged';

/** How each is called. */
export const freshnessNames: Readonly<Record<Freshness, string>> = {
  fresh: t`fresh`,
  ageing: t`ageing`,
  aged: t`aged`,
};

const day = 86_400_000;

/** The last moment of an ISO 8601 date, month or year, or of an interval's end. */
function lastDay(asOf: string): number {
  const [year = 1970, month, date] = (asOf.split('/').at(-1) ?? asOf).split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  if (date === undefined) return Date.UTC(year, month, 0);
  return Date.UTC(year, month - 1, date);
}

/** Null where the date has not come yet: what is still ahead does not age. */
export function freshnessOf(asOf: string, now: number): Freshness | null {
  const age = (now - lastDay(asOf)) / day;
  if (age < 0) return null;
  if (age <= 92) return 'fresh';
  return age <= 366 ? 'ageing' : 'aged';
}
