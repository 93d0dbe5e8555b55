import type { Finding } from '../checks/finding.ts';
import type { Flag } from '../notes/entry.ts';
import { staleFlag } from '../notes/stale.ts';
import type { Status } from '../notes/status.ts';
import type { Quantity } from './quantities.ts';
import type { LibraryRegister } from './register.ts';

/** What waits for an analyst across the library. */
export interface DeskWork {
  /** The sums that do not come to what is printed. */
  readonly failing: readonly Finding[];
  /** The quantities that are stated differently, those that cannot both be so first. */
  readonly apart: readonly Quantity[];
  /** How many of these cannot both be so; the others are of another scope, date or definition. */
  readonly disagreeing: number;
  /** Ids of claims by the flag that keeps them on the desk, in text order. */
  readonly inReview: readonly string[];
  readonly outdated: readonly string[];
  /** Ids of claims whose text, data or source changed since they were flagged, in text order. */
  readonly stale: readonly string[];
}

/** Gathers what waits, from the checks and from the flags as they stand now, by claim. */
export function deskWork(
  { claims, findings, quantities }: LibraryRegister,
  current: ReadonlyMap<string, Pick<Flag, 'status' | 'against'>>,
): DeskWork {
  const flagged = (status: Status) => claims.filter(({ id }) => current.get(id)?.status === status).map(({ id }) => id);
  const disagreeing = quantities.filter(({ verdict }) => verdict === 'conflicts');
  return {
    failing: findings.filter(({ verdict }) => verdict === 'fails'),
    apart: [...disagreeing, ...quantities.filter(({ verdict }) => verdict === 'differs')],
    disagreeing: disagreeing.length,
    inReview: flagged('in-review'),
    outdated: flagged('outdated'),
    stale: claims.filter(({ id, hashes }) => staleFlag(current.get(id), hashes).length > 0).map(({ id }) => id),
  };
}
