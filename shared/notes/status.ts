import { t } from '../language/t.ts';
import type { Evidence } from './flag.ts';
import type { Glyph } from './glyphs.ts';

/** The six statuses as records keep them, for ever; what each is called and how they are ordered is the scale's. */
export const statuses = ['unchecked', 'in-review', 'verified', 'disputed', 'outdated', 'not-checkable'] as const;
export type Status = (typeof statuses)[number];

/** What a status is called and means, and how it is drawn. */
export interface StatusWords {
  readonly name: string;
  readonly meaning: string;
  readonly glyph: Glyph;
}

/** How a team uses the statuses. Keys 1 to 6, filters, legends and counts all follow its order. */
export interface Scale {
  readonly order: readonly Status[];
  readonly words: Readonly<Record<Status, StatusWords>>;
  /** What is to be ticked off before a claim gets a status; an empty list asks for nothing. */
  readonly checklists: Readonly<Record<Status, readonly string[]>>;
}

/** The scale of a team that has not edited it. */
export const usualScale: Scale = {
  order: statuses,
  words: {
    unchecked: { name: t`Unchecked`, meaning: t`Nobody has looked yet`, glyph: 'ring' },
    'in-review': { name: t`In review`, meaning: t`Somebody is checking`, glyph: 'half' },
    verified: { name: t`Verified`, meaning: t`Matches its evidence`, glyph: 'tick' },
    disputed: { name: t`Disputed`, meaning: t`Evidence contradicts it`, glyph: 'strike' },
    outdated: { name: t`Outdated`, meaning: t`True once, since passed`, glyph: 'clock' },
    'not-checkable': { name: t`Not checkable`, meaning: t`No evidence can settle it`, glyph: 'dash' },
  },
  checklists: { unchecked: [], 'in-review': [], verified: [], disputed: [], outdated: [], 'not-checkable': [] },
};

/** A status inside a sentence: "B13 is flagged in review". A name that begins with capitals keeps them. */
export function statusInSentence(status: Status, { words }: Scale): string {
  const { name } = words[status];
  return /^\p{Lu}{2}/u.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** What a status asks for before it is saved. */
export function needsOf(status: Status): { readonly reason: boolean; readonly evidence: boolean } {
  switch (status) {
    case 'unchecked':
    case 'in-review':
      return { reason: false, evidence: false };
    case 'verified':
    case 'disputed':
    case 'outdated':
      return { reason: true, evidence: true };
    case 'not-checkable':
      return { reason: true, evidence: false };
  }
}

/** What is said for a flag before it is saved. */
export interface FlagWords {
  readonly status: Status;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** Why a flag can't be saved as it is, in one sentence; null when it can. */
export function missingFor(flag: FlagWords, scale: Scale): string | null {
  const { status, reason } = flag;
  if (needsOf(status).reason && reason.trim() === '') return t`${scale.words[status].name} needs a reason of one line.`;
  return missingEvidence(flag, scale);
}

/** What a flag still needs to rest on, in one sentence; null where it has that. */
export function missingEvidence({ status, evidence }: Omit<FlagWords, 'reason'>, { words }: Scale): string | null {
  if (!needsOf(status).evidence || evidence.length > 0) return null;
  return t`${words[status].name} needs at least one piece of evidence.`;
}

/** How much of a checklist is left, in one sentence; null once all of it is ticked. */
export function unticked(status: Status, ticked: readonly string[], { checklists, words }: Scale): string | null {
  const list = checklists[status];
  const done = list.filter((line) => ticked.includes(line)).length;
  if (done === list.length) return null;
  return t`${words[status].name} has a checklist: ${done} of ${list.length} done.`;
}
