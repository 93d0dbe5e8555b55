import type { Flag, Notebook } from '../notes/entry.ts';
import { standingFlags } from '../notes/layers.ts';

/** The flag that stands on each claim for the author with the id `own`, everybody's counted. */
export function everyonesFlags(notebooks: readonly Notebook[], own: string): ReadonlyMap<string, Flag> {
  const everyone = { own, hidden: new Set<string>(), blind: false };
  return new Map(notebooks.flatMap(({ flags }) => [...standingFlags(flags, everyone)]));
}
