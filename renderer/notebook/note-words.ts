import type { NoteField, NoteState } from '../../shared/notes/note-filter.ts';
import type { NoteGrouping } from '../../shared/notes/note-groups.ts';
import type { NoteGround, NoteRow } from '../../shared/notes/note-rows.ts';

export const stateWords: Readonly<Record<NoteState, string>> = {
  lost: 'Place lost',
  doubtful: 'Place doubtful',
  moved: 'Moved',
  bookmark: 'Bookmarked',
  stale: 'Claim changed since',
  fork: 'Two versions',
  mine: 'Mine',
  trash: 'In the trash',
};

export const groundWords: Readonly<Record<NoteGround, string>> = {
  claim: 'Claim',
  passage: 'Passage',
  chart: 'Chart',
  datum: 'Datum',
  briefing: 'Briefing',
};

export const fieldWords: Readonly<Record<NoteField, string>> = {
  kind: 'Kind',
  colour: 'Colour',
  tag: 'Tag',
  author: 'Author',
  briefing: 'Briefing',
  status: 'Flag of its claim',
  on: 'On',
  is: 'State',
};

export const groupingWords: Readonly<Record<NoteGrouping, string>> = {
  place: 'Place in the texts',
  kind: 'Kind',
  colour: 'Colour',
  tag: 'First tag',
  author: 'Author',
  day: 'Day of last change',
};

/** What a note is on, in a line: `B13 · 600 billion calls a day`, or the quoted passage. */
export function onWords({ note, claim, ground }: NoteRow): string {
  if (note.passage !== null) return `“${note.passage.exact.replace(/\s+/g, ' ')}”`;
  if (claim !== null) return ground === 'claim' ? claim.statement : `${groundWords[ground]}, ${claim.statement}`;
  return note.claim === null ? `Briefing ${note.briefing.toUpperCase()}` : `${note.claim}, not in this library`;
}
