/** The instant as the clock on the wall shows it: `2026-11-22T14:40:05+01:00`. */
export function isoWithOffset(instant: Date): string {
  const minutes = -instant.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
