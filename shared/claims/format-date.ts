const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `day` leaves the year out. */
type DateStyle = 'long' | 'short' | 'day';

/**
 * An ISO 8601 date, month, year or interval as text: `23 Jun 2026` and `Jun 2026` long, `Jun 26` short, `23 Jun` as a day.
 * Text that is no date comes back as it is.
 */
export function formatDate(iso: string, style: DateStyle): string {
  const [start = '', end] = iso.split('/');
  if (end === undefined) return formatOne(start, style);
  return `${formatOne(start, style)} – ${formatOne(end, style)}`;
}

function formatOne(iso: string, style: DateStyle): string {
  const [year = '', month, day] = iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  if (style === 'short') return `${name} ${year.slice(-2)}`;
  if (day === undefined) return `${name} ${year}`;
  return style === 'day' ? `${Number(day)} ${name}` : `${Number(day)} ${name} ${year}`;
}
