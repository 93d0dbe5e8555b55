import type { ClaimHashes } from '../claims/claim.ts';
import { listOf } from '../language/list-of.ts';
import type { Flag } from './entry.ts';

/** What of a claim a note or flag was made against can have changed since. */
export const claimParts = ['text', 'data', 'source'] as const;
export type ClaimPart = (typeof claimParts)[number];

/** The parts of a claim that are not as they were when something was written on it; none while it is current. */
export function staleParts(against: ClaimHashes, now: ClaimHashes): readonly ClaimPart[] {
  return claimParts.filter((part) => against[part] !== now[part]);
}

/** The parts of a claim that changed since its flag was made; none without a flag, or with one that was taken back. */
export function staleFlag(flag: Pick<Flag, 'status' | 'against'> | undefined, now: ClaimHashes): readonly ClaimPart[] {
  return flag === undefined || flag.status === 'unchecked' ? [] : staleParts(flag.against, now);
}

/** Parts inside a sentence: "text and data". */
export function partsInSentence(parts: readonly ClaimPart[]): string {
  return listOf(parts);
}
