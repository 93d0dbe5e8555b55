import { t } from '../../shared/language/t.ts';
import type { NoteField, NoteState } from '../../shared/notes/note-filter.ts';
import type { NoteGrouping } from '../../shared/notes/note-groups.ts';
import type { NoteGround, NoteRow } from '../../shared/notes/note-rows.ts';

export const stateWords: Readonly<Record<NoteState, string>> = {
  lost: t`Place lost`,
  doubtful: t`Place doubtful`,
  moved: t`Moved`,
  bookmark: t`Bookmarked`,
  stale: t`Claim changed since`,
  fork: t`Two versions`,
  mine: t`Mine`,
  trash: t`In the trash`,
};

export const groundWords: Readonly<Record<NoteGround, string>> = {
  claim: t`Claim`,
  passage: t`Passage`,
  chart: t`Chart`,
  datum: t`Datum`,
  briefing: t`Briefing`,
};

export const fieldWords: Readonly<Record<NoteField, string>> = {
  kind: t`Kind`,
  colour: t`Colour`,
  tag: t`Tag`,
  author: t`Author`,
  briefing: t`Briefing`,
  status: t`Flag of its claim`,
  on: t`On`,
  is: t`State`,
};

export const groupingWords: Readonly<Record<NoteGrouping, string>> = {
  place: t`Place in the texts`,
  kind: t`Kind`,
  colour: t`Colour`,
  tag: t`First tag`,
  author: t`Author`,
  day: t`Day of last change`,
};

/** What a note is on, in a line: `B13 · 600 billion calls a day`, or the quoted passage. */
export function onWords({ note, claim, ground }: NoteRow): string {
  if (note.passage !== null) return `“${note.passage.exact.replace(/\s+/g, ' ')}”`;
  if (claim !== null) return ground === 'claim' ? claim.statement : `${groundWords[ground]}, ${claim.statement}`;
  return note.claim === null ? t`Briefing ${note.briefing.toUpperCase()}` : t`${note.claim}, not in this library`;
}
