import type { ClaimHashes } from '../../../shared/claims/claim.ts';
import type { Flag, FlagDraft, Note, NoteDraft } from '../../../shared/notes/entry.ts';
import type { Status } from '../../../shared/notes/flag.ts';

/** What the service adds to a draft: the reader's window has no say in it. */
export interface Stamp {
  readonly id: string;
  readonly author: { readonly id: string; readonly name: string };
  /** ISO 8601. */
  readonly now: string;
}

export function newNote(draft: NoteDraft, against: ClaimHashes, { id, author, now }: Stamp): Note {
  const { briefing, claim, chart, datum, text, removed } = draft;
  const place = { ...(chart !== undefined && { chart }), ...(datum !== undefined && { datum }) };
  return { type: 'note', id, author, briefing, claim, ...place, created: now, changed: now, against, text, removed };
}

/**
 * A note as a draft changes it; the very same note where it changes nothing. A new text is its writer's, made against
 * the claim as it now is. Removing and restoring are no new reading of the claim.
 */
export function changedNote(note: Note, draft: NoteDraft, against: ClaimHashes | null, { author, now }: Stamp): Note {
  const { text, removed } = draft;
  if (note.text === text && note.removed === removed) return note;
  const changed = { ...note, text, removed, changed: now };
  return note.text === text ? changed : { ...changed, author, against: against ?? note.against };
}

export function newFlag(draft: FlagDraft, from: Status, against: ClaimHashes, { id, author, now }: Stamp): Flag {
  const { briefing, claim, status, reason, evidence } = draft;
  const common = { id, author, briefing, claim, created: now, changed: now, against };
  return { type: 'flag', ...common, status, from, reason, evidence };
}
