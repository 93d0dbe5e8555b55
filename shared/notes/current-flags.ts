import type { Flag } from './entry.ts';

/** The newest flag of each claim of a notebook. */
export function currentFlags(flags: readonly Flag[]): ReadonlyMap<string, Flag> {
  const newest = new Map<string, Flag>();
  for (const flag of flags) newest.set(flag.claim, flag);
  return newest;
}
