import type { Fault } from './check-pdf.ts';

/** How many pages are named where a fault stands on many. */
const named = 2;

/** A line for each fault, in their order; one that is found again and again is one line with all its pages. */
export function tellFaults(faults: readonly Fault[]): readonly string[] {
  const alike = new Map<string, (number | null)[]>();
  for (const { page, what } of faults) alike.set(what, [...(alike.get(what) ?? []), page]);
  return [...alike].map(([what, found]) => {
    const pages = [...new Set(found)];
    const times = found.length === pages.length ? '' : ` (${found.length} times)`;
    return `${placeOf(pages)}: ${what}${times}`;
  });
}

function placeOf(pages: readonly (number | null)[]): string {
  const names = pages.map((page) => (page === null ? 'document' : String(page)));
  const [only = 'document', more] = names;
  if (more === undefined) return only === 'document' ? only : `page ${only}`;
  const beyond = names.length - named;
  const rest = beyond === 1 ? names.slice(named).join() : `${beyond} more`;
  return beyond > 0 ? `pages ${names.slice(0, named).join(', ')} and ${rest}` : `pages ${names.join(' and ')}`;
}
