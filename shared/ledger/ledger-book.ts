import type { Flag, Note } from '../notes/entry.ts';
import type { Status } from '../notes/status.ts';

/** What the notebooks say of the claims, as far as the ledger asks: it changes while the rows stand. */
export interface LedgerBook {
  readonly status: (claim: string) => Status;
  /** How many notes stand on a claim. */
  readonly notes: (claim: string) => number;
  /** The tags in a claim's notes, written `#like-this`, lower case and without the sign. */
  readonly tags: (claim: string) => readonly string[];
}

/** Reads the notebooks once, so that each row is a look-up. */
export function ledgerBook(current: ReadonlyMap<string, Flag>, notes: readonly Note[]): LedgerBook {
  const counts = new Map<string, number>();
  const tags = new Map<string, string[]>();
  for (const { claim, text, removed } of notes) {
    if (removed) continue;
    counts.set(claim, (counts.get(claim) ?? 0) + 1);
    const found = text.match(/(?<=^|\s)#[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
    if (found.length > 0)
      tags.set(claim, [...(tags.get(claim) ?? []), ...found.map((tag) => tag.slice(1).toLowerCase())]);
  }
  return {
    status: (claim) => current.get(claim)?.status ?? 'unchecked',
    notes: (claim) => counts.get(claim) ?? 0,
    tags: (claim) => tags.get(claim) ?? [],
  };
}
