/** The day of an instant, a date or ISO 8601, by this machine's own clock: `2026-11-22`. */
export function localDate(instant: Date | string): string {
  const date = new Date(instant);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
