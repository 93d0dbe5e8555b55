import { formatDate } from '../claims/format.ts';

/**
 * From the earliest start to the latest end of ISO dates and intervals, as an editor writes it: "23 Jun 2026",
 * "1 to 7 Apr 2026", "Feb to Jun 2026", "2024 to Jun 2026". Days are given only where both ends have one. Empty for no
 * dates.
 */
export function spanWords(dates: readonly string[]): string {
  const ends = dates.flatMap((iso) => iso.split('/'));
  const earliest = [...ends].sort((a, b) => (a < b ? -1 : 1))[0] ?? '';
  const latest = [...ends].sort((a, b) => (`${a}~` < `${b}~` ? 1 : -1))[0] ?? '';
  const precision = hasDay(earliest) && hasDay(latest) ? 'day' : 'month';
  const [first, last] = [earliest, latest].map((iso) => (precision === 'day' ? iso : iso.slice(0, 7)));
  return between(first ?? '', last ?? '');
}

const monthLength = '2026-06'.length;

function hasDay(iso: string): boolean {
  return iso.length > monthLength;
}

/** What both ends share is said once, with the later one. */
function between(first: string, last: string): string {
  const [start, end] = [formatDate(first, 'long'), formatDate(last, 'long')];
  if (first === last) return end;
  const sameMonth = hasDay(first) && first.slice(0, monthLength) === last.slice(0, monthLength);
  const sameYear = first.length > 4 && last.length > 4 && first.slice(0, 4) === last.slice(0, 4);
  const shortest = sameMonth ? start.replace(/ .*$/, '') : sameYear ? start.replace(/ \d{4}$/, '') : start;
  return `${shortest} to ${end}`;
}
