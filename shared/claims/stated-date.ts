import { failure, ok, type Result } from '../host/result.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The ISO 8601 date, month or year that a few printed words give: "23 June 2026", "June 23, 2026", "June 2026". */
function parseStatedDate(text: string): string | null {
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  if (year === undefined) return null;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const month = months.findIndex((name) => words.some((word) => word.startsWith(name)));
  if (month < 0) return year;
  const day = /\b(\d{1,2})\b/.exec(text.replace(year, ''))?.[1];
  const iso = `${year}-${String(month + 1).padStart(2, '0')}`;
  return day === undefined ? iso : `${iso}-${day.padStart(2, '0')}`;
}

/** Whether a printed date is the recorded one or a part of it: "June 2026" does for 2026-06-23. */
export function agreesWithDate(asOf: string, printed: string): Result<null, 'unreadable' | 'different'> {
  const date = parseStatedDate(printed);
  if (date === null) return failure('unreadable', `"${printed}" holds no date that can be read.`);
  if (asOf.split('/').some((end) => end.startsWith(date) || date.startsWith(end))) return ok(null);
  return failure('different', `"${printed}" is not the recorded ${asOf}.`);
}
