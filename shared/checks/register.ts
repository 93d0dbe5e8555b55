import type { Claim } from '../claims/claim.ts';
import type { Finding } from './finding.ts';

/** Every claim of every briefing by id, in text order: what a check reads. */
export type Register = ReadonlyMap<string, Claim>;

/** A check reads the whole register and says what it found; it never throws and never changes a claim. */
export type Check = (register: Register) => readonly Finding[];
