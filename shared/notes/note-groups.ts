import { localDate } from '../claims/local-date.ts';
import type { NoteRow } from './note-rows.ts';

/** How the list of notes can be grouped: by place is as they stand in the texts, by day is the day of the last change, by the reader's own clock. */
export const noteGroupings = ['place', 'kind', 'colour', 'tag', 'author', 'day'] as const;
export type NoteGrouping = (typeof noteGroupings)[number];

/** Notes that stand together; `value` says what they share, and is null for those that have none of it. */
export interface NoteGroup {
  readonly value: string | null;
  readonly rows: readonly NoteRow[];
}

/**
 * Puts rows into groups and keeps their order in each. Groups stand in the order of their first rows, days newest
 * first; those without come last. A note with several tags stands under the first.
 */
export function groupNotes(rows: readonly NoteRow[], by: NoteGrouping): readonly NoteGroup[] {
  const groups = new Map<string | null, NoteRow[]>();
  for (const row of rows) {
    const value = sharedBy(row, by);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  const all = [...groups].map(([value, members]) => ({ value, rows: members }));
  if (by === 'day') all.sort((a, b) => (a.value === b.value ? 0 : (a.value ?? '') < (b.value ?? '') ? 1 : -1));
  return [...all.filter(({ value }) => value !== null), ...all.filter(({ value }) => value === null)];
}

function sharedBy({ note, kind, section }: NoteRow, by: NoteGrouping): string | null {
  switch (by) {
    case 'place':
      return `${note.briefing} ${section ?? ''}`;
    case 'kind':
      return kind;
    case 'colour':
      return note.colour;
    case 'tag':
      return note.tags[0] ?? null;
    case 'author':
      return note.author.name;
    case 'day':
      return localDate(note.changed);
  }
}
