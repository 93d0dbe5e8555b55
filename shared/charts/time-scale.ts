import { formatDate } from '../claims/format.ts';

/** When something was so, in milliseconds since 1970: a moment's start and end are a day apart at most. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TimeTick {
  readonly value: number;
  readonly text: string;
}

export interface TimeScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly TimeTick[];
  readonly at: (time: number) => number;
}

const day = 86_400_000;

/** From the first moment of an ISO date, month, year or interval to the last; null where text is no date. */
export function spanOf(iso: string): Span | null {
  const [first = '', last = first] = iso.split('/');
  const start = boundary(first, 0);
  const end = boundary(last, 1);
  return Number.isNaN(start) || Number.isNaN(end) ? null : { start, end };
}

/** The start of a date, month or year (`after` 0), or of the one after it (`after` 1). */
function boundary(iso: string, after: 0 | 1): number {
  const [year = Number.NaN, month, date] = iso.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + after, 0);
  return date === undefined ? Date.UTC(year, month - 1 + after) : Date.UTC(year, month - 1, date + after);
}

/** The middle of a span, where a point that stands for it is drawn. */
export function middleOf({ start, end }: Span): number {
  return (start + end) / 2;
}

/** Whether a span is shorter than a month, so that a point says it all. */
export function isMoment({ start, end }: Span): boolean {
  return end - start <= 7 * day;
}

/** A calendar scale over `length` px with the firsts of months, quarters or years as ticks, at most `most` of them. */
export function timeScale(spans: readonly Span[], length: number, most = 7): TimeScale {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const room = Math.max((last - first) * 0.05, 3 * day);
  const min = first - room;
  const max = last + room;
  return { min, max, ticks: calendarTicks(min, max, most), at: (time) => ((time - min) / (max - min)) * length };
}

function calendarTicks(min: number, max: number, most: number): readonly TimeTick[] {
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const ticks = everyMonths(months, min, max);
    if (ticks.length <= most)
      return ticks.map((value, index) => ({ value, text: tickText(value, months, index === 0) }));
  }
  return [];
}

function everyMonths(months: number, min: number, max: number): readonly number[] {
  const ticks: number[] = [];
  const from = new Date(min);
  const firstMonth = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / months) * months;
  for (let month = firstMonth; ; month += months) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > max) return ticks;
    if (time >= min) ticks.push(time);
  }
}

/** "2025" for years; "Jan 26" where a year starts or the axis does; "Apr" between. */
function tickText(time: number, months: number, first: boolean): string {
  const iso = new Date(time).toISOString();
  if (months >= 12) return iso.slice(0, 4);
  const text = formatDate(iso.slice(0, 7), 'short');
  return first || iso.slice(5, 7) === '01' ? text : text.slice(0, 3);
}
