import type { Claim, ClaimHashes } from '../../../shared/claims/claim.ts';
import { canonical } from '../../../shared/notes/canonical.ts';
import type { Author, Flag, FlagDraft, Note, NoteDraft, Seen } from '../../../shared/notes/entry.ts';
import { inOrder } from '../../../shared/notes/merge-entries.ts';
import { countsApart, covers, nextClock, type VersionClock } from '../../../shared/notes/version-clock.ts';

/** What the service adds to a draft: the reader's window has no say in it. */
export interface Stamp {
  readonly id: string;
  readonly author: Author;
  /** ISO 8601. */
  readonly now: string;
  /** The key of this run of the app in version clocks. */
  readonly run: string;
}

/** What a claim was when something was written on it. */
export interface ClaimSeen {
  readonly hashes: Claim['hashes'];
  readonly seen: Seen;
}

/** A note as it is written first; `against` is the claim it is on, null for one on no claim. */
export function newNote(draft: NoteDraft, against: ClaimHashes | null, { id, author, now, run }: Stamp): Note {
  const { id: _none, clock: _clock, ...content } = draft;
  return { type: 'note', ...content, id, author, created: now, changed: now, against, clock: { [run]: 1 } };
}

/**
 * A note as a draft changes it; the very same note where it changes nothing. `versions` are its current ones. The change
 * follows those that the draft's clock has seen, and stands beside any other, such as one that came with a merge
 * meanwhile. Other words, or another claim, are made against the claim as it now is.
 */
export function changedNote(
  versions: readonly [Note, ...Note[]],
  draft: NoteDraft,
  against: ClaimHashes | null,
  { id: unused, author, now, run }: Stamp,
): Note {
  const { id: _id, clock: sent, ...content } = draft;
  const seen = sent ?? versions[0].clock;
  const followed = versions.filter(({ clock }) => covers(seen, clock));
  const unchangedBy = (version: Note) => canonical({ ...version, ...content }) === canonical(version);
  const note = followed.find(unchangedBy) ?? followed[0] ?? versions[0];
  if (followed.length < 2 && unchangedBy(note)) return note;
  const next = { ...note, ...content };
  const clock = clockAfter([seen], versions.map(clockOf), run, unused);
  const changed = { ...next, author, changed: now, clock };
  if (content.claim === null) return { ...changed, against: null };
  const asBefore = note.text === content.text && note.claim === content.claim;
  return asBefore ? changed : { ...changed, against: against ?? note.against };
}

function clockOf({ clock }: Note): VersionClock {
  return clock;
}

/** `unused` is an id that nothing has. */
function clockAfter(
  followed: readonly VersionClock[],
  current: readonly VersionClock[],
  run: string,
  unused: string,
): VersionClock {
  const key = countsApart(run, followed, current) ? unused.replaceAll('-', '').slice(0, 12) : run;
  return nextClock(followed, key);
}

/** The next step of a claim's history, which `history` holds in any order. It follows the author's own newest step. */
export function newFlag(
  draft: FlagDraft,
  history: readonly Flag[],
  { hashes, seen }: ClaimSeen,
  { id, author, now }: Stamp,
): Flag {
  const own = history.filter((flag) => flag.author.id === author.id).sort(inOrder);
  const from = own.at(-1)?.status ?? 'unchecked';
  const most = history.reduce((known, flag) => Math.max(known, flag.step), 0);
  const step = Math.min(most + 1, Number.MAX_SAFE_INTEGER);
  return { type: 'flag', ...draft, id, author, created: now, changed: now, against: hashes, from, step, seen };
}
