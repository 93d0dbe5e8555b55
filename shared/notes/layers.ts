import type { Author, Flag, Note } from './entry.ts';

/** Whose notes and flags are on show. */
export interface Layers {
  /** The reader's own author id. */
  readonly own: string;
  /** Authors whose layer is off. */
  readonly hidden: ReadonlySet<string>;
  /** Whether colleagues' flags on a claim stay covered until the reader has flagged it. */
  readonly blind: boolean;
}

/** The newest flag of each author on each claim, by claim; `flags` in their order. */
export function latestByAuthor(flags: readonly Flag[]): ReadonlyMap<string, readonly Flag[]> {
  const latest = new Map<string, Map<string, Flag>>();
  for (const flag of flags) {
    const authors = latest.get(flag.claim) ?? new Map<string, Flag>();
    latest.set(flag.claim, authors.set(flag.author.id, flag));
  }
  return new Map([...latest].map(([claim, authors]) => [claim, [...authors.values()]]));
}

/** The notes whose author's layer is on; replies to notes on show stand by their own author. */
export function visibleNotes(notes: readonly Note[], { hidden }: Layers): readonly Note[] {
  return hidden.size === 0 ? notes : notes.filter(({ author }) => !hidden.has(author.id));
}

/** The flags on show; in a blind check, colleagues' only on claims that the reader has flagged. */
export function visibleFlags(flags: readonly Flag[], { own, hidden, blind }: Layers): readonly Flag[] {
  if (hidden.size === 0 && !blind) return flags;
  const ownClaims = new Set(flags.filter(({ author }) => author.id === own).map(({ claim }) => claim));
  return flags.filter(
    ({ author, claim }) => author.id === own || (!hidden.has(author.id) && (!blind || ownClaims.has(claim))),
  );
}

/**
 * The flag that stands on each claim: the reader's own newest one, else, where they have none or took it back, the
 * newest of a colleague on show. `flags` are in their order.
 */
export function standingFlags(flags: readonly Flag[], layers: Layers): ReadonlyMap<string, Flag> {
  const own = new Map<string, Flag>();
  const others = new Map<string, Flag>();
  for (const flag of visibleFlags(flags, layers)) (flag.author.id === layers.own ? own : others).set(flag.claim, flag);
  for (const [claim, flag] of own) {
    if (flag.status !== 'unchecked' || !others.has(claim)) others.set(claim, flag);
  }
  return others;
}

/** Everyone who wrote a note or flag, under the name they last wrote it with, by name. */
export function authorsOf(notes: readonly Note[], flags: readonly Flag[]): readonly Author[] {
  const newest = new Map<string, { readonly author: Author; readonly at: string }>();
  for (const { author, changed } of [...notes, ...flags]) {
    const known = newest.get(author.id);
    if (known === undefined || known.at < changed) newest.set(author.id, { author, at: changed });
  }
  return [...newest.values()].map(({ author }) => author).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
