/** A stretch of time in days since 1970, from its first day to the day after its last. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const dayLength = 86_400_000;

/** The days that an ISO 8601 date, month, year or interval covers: 2026-02 is the 28 days of February. */
export function periodOf(asOf: string): Period {
  const [first = '', last = first] = asOf.split('/');
  return { start: daysOf(first).start, end: daysOf(last).end };
}

/** The two ends of an interval as periods of their own; null where it is none. */
export function endsOf(asOf: string | null): { readonly from: Period; readonly to: Period } | null {
  const [first, last] = asOf?.split('/') ?? [];
  return first === undefined || last === undefined ? null : { from: daysOf(first), to: daysOf(last) };
}

/** Whether some moment lies in both. */
export function meet(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The days between two periods; 0 where they meet. */
export function gapBetween(a: Period, b: Period): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** From the middle of the one to the middle of the other, in days; negative where the second is the earlier. */
export function daysFrom(a: Period, b: Period): number {
  return (b.start + b.end - a.start - a.end) / 2;
}

/** The time between two periods as people say it: "9 days", "12 weeks", "a month", "2 years"; by the day where both are. */
export function elapsed(a: Period, b: Period): string {
  const days = Math.abs(daysFrom(a, b));
  const byDay = a.end - a.start === 1 && b.end - b.start === 1;
  if (byDay && days < 14) return counted(days, 'day');
  if (byDay && days < 100) return counted(days / 7, 'week');
  return days < 700 ? counted(days / (365 / 12), 'month') : counted(days / 365, 'year');
}

function counted(amount: number, noun: string): string {
  const whole = Math.round(amount);
  return whole <= 1 ? `a ${noun}` : `${whole} ${noun}s`;
}

function daysOf(iso: string): Period {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { start: dayNumber(year, 0, 1), end: dayNumber(year + 1, 0, 1) };
  if (day === undefined) return { start: dayNumber(year, month - 1, 1), end: dayNumber(year, month, 1) };
  return { start: dayNumber(year, month - 1, day), end: dayNumber(year, month - 1, day + 1) };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / dayLength;
}
