import type { Flag, Note } from '../notes/entry.ts';
import { type ClaimPart, claimParts, staleFlag, staleParts } from '../notes/stale.ts';
import type { LibraryRegister, RegisterClaim } from '../register/register.ts';

/** A claim that is not as it was when something that stands was said of it. */
export interface Correction {
  readonly claim: RegisterClaim;
  /** What of it changed, since any of what was said. */
  readonly parts: readonly ClaimPart[];
  /** The flag that was made before the change; null where only notes were. */
  readonly flag: Flag | null;
  /** How many notes were written before it. */
  readonly notes: number;
}

/** Every claim that changed since it was flagged or noted, in text order. `notes` and `current` are those on show. */
export function corrections(
  { claims }: Pick<LibraryRegister, 'claims'>,
  current: ReadonlyMap<string, Flag>,
  notes: readonly Note[],
): readonly Correction[] {
  const noted = new Map<string, Note[]>();
  for (const note of notes) {
    if (note.claim !== null && !note.removed) noted.set(note.claim, [...(noted.get(note.claim) ?? []), note]);
  }
  return claims.flatMap((claim): readonly Correction[] => {
    const flag = current.get(claim.id);
    const flagParts = staleFlag(flag, claim.hashes);
    const stale = (noted.get(claim.id) ?? []).flatMap(({ against }) => {
      const parts = against === null ? [] : staleParts(against, claim.hashes);
      return parts.length === 0 ? [] : [parts];
    });
    if (flagParts.length + stale.length === 0) return [];
    const changed = new Set([...flagParts, ...stale.flat()]);
    const parts = claimParts.filter((part) => changed.has(part));
    return [{ claim, parts, flag: flagParts.length === 0 ? null : (flag ?? null), notes: stale.length }];
  });
}
