import { formatDate } from '../../shared/claims/format-date.ts';
import { english, spokenLanguage } from '../../shared/language/language.ts';

const { tag } = spokenLanguage();
const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });

/** The time of day of an ISO 8601 instant where the reader is: `14:32`. */
export function timeOf(instant: string): string {
  return time.format(new Date(instant));
}

/** The day of an instant, with the year only when it is not this one: `1 Jul`. */
export function dayOf(instant: string, now: Date): string {
  const date = new Date(instant);
  const thisYear = date.getFullYear() === now.getFullYear();
  if (spokenLanguage() !== english) return (thisYear ? day : dayAndYear).format(date);
  const [month, dayOfMonth] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return formatDate(`${date.getFullYear()}-${month}-${dayOfMonth}`, thisYear ? 'day' : 'long');
}

/** Day and time of an instant, with the year only when it is not this one: `3 Jul 14:32`. */
export function momentOf(instant: string, now: Date): string {
  return `${dayOf(instant, now)} ${timeOf(instant)}`;
}
