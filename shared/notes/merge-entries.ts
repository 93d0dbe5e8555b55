import { canonical } from './canonical.ts';
import type { Entry, Flag, Note, Notebook } from './entry.ts';
import { supersedes } from './version-clock.ts';

/** What taking an entry in came to. `known` and `older` change nothing. */
export type Taken = 'new' | 'changed' | 'forked' | 'known' | 'older';

/** Notes and flags as a set that only learns: in whatever order, grouping or repetition entries come, it ends the same. */
export interface MergedEntries {
  /** What `take` would come to, without taking it. */
  weigh(entry: Entry): Taken;
  /**
   * Takes an entry in. A note replaces the versions it has seen, is dropped where one here has seen it, and stands
   * beside any other, forked. A flag is a step of a history and is only ever added.
   */
  take(entry: Entry): Taken;
  /** The current versions of a note, the one to show first; none where the id is unknown. */
  versions(id: string): readonly Note[];
  /** All that is held under an entry's id and is of its type. */
  underId(entry: Entry): readonly Entry[];
  flagsOn(claim: string): readonly Flag[];
  entries(): readonly Entry[];
  notebook(briefing: string): Notebook;
}

/** Empty to begin with. */
export function createMergedEntries(): MergedEntries {
  const notes = new Map<string, readonly Note[]>();
  const flags = new Map<string, readonly Flag[]>();
  const byClaim = new Map<string, Flag[]>();

  function weighNote(note: Note): Taken {
    const known = notes.get(note.id);
    if (known === undefined) return 'new';
    if (known.some((other) => other === note || same(other, note))) return 'known';
    if (known.some((other) => follows(other, note))) return 'older';
    return known.every((other) => follows(note, other)) ? 'changed' : 'forked';
  }

  function takeNote(note: Note): Taken {
    const taken = weighNote(note);
    if (taken === 'known' || taken === 'older') return taken;
    const others = (notes.get(note.id) ?? []).filter((other) => !follows(note, other));
    notes.set(note.id, [...others, note].sort(newestFirst));
    return taken;
  }

  function weighFlag(flag: Flag): Taken {
    const known = flags.get(flag.id);
    if (known === undefined) return 'new';
    return known.some((other) => other === flag || same(other, flag)) ? 'known' : 'forked';
  }

  function takeFlag(flag: Flag): Taken {
    const taken = weighFlag(flag);
    if (taken === 'known') return taken;
    flags.set(flag.id, [...(flags.get(flag.id) ?? []), flag]);
    const steps = byClaim.get(flag.claim);
    if (steps === undefined) byClaim.set(flag.claim, [flag]);
    else steps.push(flag);
    return taken;
  }

  return {
    weigh: (entry) => (entry.type === 'note' ? weighNote(entry) : weighFlag(entry)),
    take: (entry) => (entry.type === 'note' ? takeNote(entry) : takeFlag(entry)),
    versions: (id) => notes.get(id) ?? [],
    underId: ({ type, id }) => (type === 'note' ? notes.get(id) : flags.get(id)) ?? [],
    flagsOn: (claim) => byClaim.get(claim) ?? [],
    entries: () => [...[...notes.values()].flat(), ...[...flags.values()].flat()],
    notebook: (briefing) => ({
      briefing,
      notes: [...notes.values()].flatMap(([first]) => first ?? []).sort(oldestFirst),
      flags: [...flags.values()].flat().sort(inOrder),
      forks: [...notes.values()]
        .filter(([first, second]) => first !== undefined && second !== undefined)
        .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : oldestFirst(a, b) || compare(a.id, b.id))),
    }),
  };
}

/** Only its author writes over a note: under another name the same id is a note apart. */
function follows(a: Note, b: Note): boolean {
  return a.author.id === b.author.id && supersedes(a.clock, b.clock);
}

function same(a: Entry, b: Entry): boolean {
  return canonical(a) === canonical(b);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Those of one moment stay in the order in which they came. */
function oldestFirst(a: Note, b: Note): number {
  return compare(a.created, b.created);
}

function newestFirst(a: Note, b: Note): number {
  return compare(b.changed, a.changed) || compare(canonical(a), canonical(b));
}

/**
 * The order of a claim's history, the same on every machine: by step, since clocks may jump back; apart made steps of
 * one number by time.
 */
export function inOrder(a: Flag, b: Flag): number {
  return compare(a.step, b.step) || compare(a.created, b.created) || compare(a.id, b.id) || compareFlags(a, b);
}

function compareFlags(a: Flag, b: Flag): number {
  return a === b ? 0 : compare(canonical(a), canonical(b));
}
