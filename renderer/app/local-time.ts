import { formatDate } from '../../shared/claims/format-date.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The time of day of an ISO 8601 instant where the reader is: `14:32`. */
export function timeOf(instant: string): string {
  return time.format(new Date(instant));
}

/** The day of an instant, with the year only when it is not this one: `1 Jul`. */
export function dayOf(instant: string, now: Date): string {
  const date = new Date(instant);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  const style = date.getFullYear() === now.getFullYear() ? 'day' : 'long';
  return formatDate(`${date.getFullYear()}-${month}-${day}`, style);
}

/** Day and time of an instant, with the year only when it is not this one: `3 Jul 14:32`. */
export function momentOf(instant: string, now: Date): string {
  return `${dayOf(instant, now)} ${timeOf(instant)}`;
}
