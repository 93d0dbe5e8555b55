import { counted } from '../../../shared/claims/counted.ts';
import type { Fault } from './check-pdf.ts';

/** How many pages are named where a fault stands on many. */
const named = 2;
/** Lines that differ in names and numbers alone are printed up to so many; of more, the first ones with the count of the rest. */
const mostAlike = 5;
const shown = 3;

/**
 * The faults in lines, in their order: one that is found again and again is one line with all its pages, and of many that
 * differ in what they name alone the first stand for all.
 */
export function tellFaults(faults: readonly Fault[]): readonly string[] {
  const kinds = grouped(faults, ({ what }) => what.replace(/“[^”]*”/g, '“”').replace(/\d+/g, '0'));
  return kinds.flatMap((kind) => {
    const groups = grouped(kind, ({ what }) => what);
    if (groups.length <= mostAlike) return groups.map(lineOf);
    const rest = groups.slice(shown).flat();
    return [
      ...groups.slice(0, shown).map(lineOf),
      `${placeOf(rest)}: ${counted(rest.length, 'more fault')} like these`,
    ];
  });
}

function grouped(faults: readonly Fault[], keyOf: (fault: Fault) => string): readonly (readonly Fault[])[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    // One of the document stands by itself: it is on no page.
    const key = `${fault.page === null} ${keyOf(fault)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(fault);
  }
  return [...groups.values()];
}

function lineOf(alike: readonly Fault[]): string {
  const pages = new Set(alike.map(({ page }) => page)).size;
  const times = alike.length === pages ? '' : ` (${alike.length} times)`;
  return `${placeOf(alike)}: ${alike[0]?.what}${times}`;
}

function placeOf(faults: readonly Fault[]): string {
  const pages = [...new Set(faults.flatMap(({ page }) => page ?? []))].sort((one, other) => one - other);
  if (pages.length <= 1) return pages.length === 0 ? 'document' : `page ${pages.join()}`;
  if (pages.length === named) return `pages ${pages.join(' and ')}`;
  const rest = pages.slice(named);
  return `pages ${pages.slice(0, named).join(', ')} and ${rest.length === 1 ? rest.join() : `${rest.length} more`}`;
}
