import type { Register } from '../checks/register.ts';
import type { BriefingDraft } from './compile-briefing.ts';

/** The claims of all briefings that are compiled together. */
export interface KnownClaims {
  /** Those whose record can be read. */
  readonly register: Register;
  /** Those that have a record, readable or not. */
  readonly ids: ReadonlySet<string>;
  /** Whether a claims.yaml could not be read at all: then a claim that is not here may be there. */
  readonly incomplete: boolean;
}

/** Whether a problem with these claims has been reported already, where they stand. */
export function isReported(ids: readonly string[], known: KnownClaims): boolean {
  return known.incomplete || ids.every((id) => known.ids.has(id));
}

/** The claims of some briefings together, given the register made from them. */
export function knownClaims(drafts: readonly BriefingDraft[], register: Register): KnownClaims {
  return {
    register,
    ids: new Set(drafts.flatMap((draft) => [...draft.claims.ids])),
    incomplete: drafts.some((draft) => draft.claims.unreadable),
  };
}

/** Every word of a sentence that is spelt like a claim's id. */
export function claimIdsIn(text: string): readonly string[] {
  return text.match(/[a-z][a-z0-9]*_[a-z0-9_]+/g) ?? [];
}
