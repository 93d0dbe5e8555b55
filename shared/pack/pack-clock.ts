import { formatDate } from '../claims/format-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The wall clock's date of an ISO 8601 instant with offset: `22 November 2026, 14:40`; `22 Nov 2026` by day. */
export function formatSetOn(iso: string, to: 'day' | 'minute'): string {
  const month = months[Number(iso.slice(5, 7)) - 1];
  if (month === undefined) return iso;
  if (to === 'day') return formatDate(iso.slice(0, 10), 'long');
  return `${Number(iso.slice(8, 10))} ${month} ${iso.slice(0, 4)}, ${iso.slice(11, 16)}`;
}

/** An instant as the clock showed it where a pack was set: with the offset of `setOn`, both ISO 8601. */
export function atClockOf(instant: string, setOn: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(setOn) ?? ['', '+', '00', '00'];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(new Date(instant).getTime() + ahead * 60_000);
  return Number.isNaN(local.getTime()) ? instant : local.toISOString().slice(0, 19);
}

/** The day of an instant at that clock: `22 Nov 2026`. */
export function dayAt(instant: string, setOn: string): string {
  return formatSetOn(atClockOf(instant, setOn), 'day');
}

/** The offset of an ISO 8601 instant in words: `UTC+01:00`, or `UTC`. */
export function offsetOf(iso: string): string {
  const offset = /[+-]\d\d:\d\d$/.exec(iso)?.[0] ?? '+00:00';
  return offset.endsWith('00:00') ? 'UTC' : `UTC${offset.replace('-', '−')}`;
}
