import type { Flag, Note } from '../notes/entry.ts';
import { type ClaimPart, staleFlag } from '../notes/stale.ts';
import { type Scale, type Status, usualScale } from '../notes/status.ts';
import { writtenTags } from '../notes/written-tags.ts';
import type { RegisterClaim } from '../register/register.ts';

/** What the notebooks say of the claims, as far as the ledger asks: it changes while the rows stand. */
export interface LedgerBook {
  /** What statuses are called, and how they follow each other. */
  readonly scale: Scale;
  readonly status: (claim: string) => Status;
  /** What of a claim changed since it was flagged. */
  readonly stale: (claim: Pick<RegisterClaim, 'id' | 'hashes'>) => readonly ClaimPart[];
  /** How many notes stand on a claim. */
  readonly notes: (claim: string) => number;
  /** The tags of a claim's notes, their own and those that stand in words of earlier releases, in lower case. */
  readonly tags: (claim: string) => readonly string[];
}

/** Reads the notebooks once, so that each row is a look-up. */
export function ledgerBook(
  current: ReadonlyMap<string, Flag>,
  notes: readonly Note[],
  scale: Scale = usualScale,
): LedgerBook {
  const counts = new Map<string, number>();
  const tags = new Map<string, string[]>();
  for (const { claim, text, tags: own, removed } of notes) {
    if (removed || claim === null) continue;
    counts.set(claim, (counts.get(claim) ?? 0) + 1);
    const named = [...own, ...writtenTags(text)].map((tag) => tag.toLowerCase());
    if (named.length > 0) tags.set(claim, [...(tags.get(claim) ?? []), ...named]);
  }
  return {
    scale,
    status: (claim) => current.get(claim)?.status ?? 'unchecked',
    stale: ({ id, hashes }) => staleFlag(current.get(id), hashes),
    notes: (claim) => counts.get(claim) ?? 0,
    tags: (claim) => tags.get(claim) ?? [],
  };
}
