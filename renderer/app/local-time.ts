const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The time of day of an ISO 8601 instant where the reader is: `14:32`. */
export function timeOf(instant: string): string {
  return time.format(new Date(instant));
}

/** The day of an instant, with the year only when it is not this one: `1 Jul`. */
export function dayOf(instant: string, now: Date): string {
  const date = new Date(instant);
  return date.getFullYear() === now.getFullYear() ? day.format(date) : dayAndYear.format(date);
}

/** Day and time of an instant, with the year only when it is not this one: `3 Jul 14:32`. */
export function momentOf(instant: string, now: Date): string {
  return `${dayOf(instant, now)} ${timeOf(instant)}`;
}
