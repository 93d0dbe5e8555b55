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
  const day = Number(iso.slice(8, 10));
  const year = iso.slice(0, 4);
  return to === 'day' ? `${day} ${month.slice(0, 3)} ${year}` : `${day} ${month} ${year}, ${iso.slice(11, 16)}`;
}
