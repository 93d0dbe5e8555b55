import type { BriefingSummary } from '../briefing/briefing.ts';
import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from './quantities.ts';

/** A claim as the register lists it: its record and place, and what it is joined to by id. */
export interface RegisterClaim extends Omit<Claim, 'findings' | 'derivation'> {
  /** The figure in short, such as `> 120 tn/day`; null where the claim states none. */
  readonly figure: string | null;
  /** Ids of the findings that name it. */
  readonly findings: readonly string[];
}

/** A briefing as the register lists it. */
export interface RegisterBriefing extends BriefingSummary {
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601, as far as the article states it. */
  readonly published: string | null;
  readonly sections: readonly { readonly id: string; readonly number: number; readonly name: string }[];
}

/** The whole library claim by claim, without its texts and charts: what `out/content/register.json` holds. */
export interface LibraryRegister {
  /** The library's revision. */
  readonly revision: string;
  readonly briefings: readonly RegisterBriefing[];
  /** In text order, the library's first briefing first. */
  readonly claims: readonly RegisterClaim[];
  /** Every finding once. */
  readonly findings: readonly Finding[];
  readonly quantities: readonly Quantity[];
}
