import type { Chart } from '../../shared/charts/chart.ts';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { isOwn } from '../notes/is-own.ts';
import { addNote, changeNote, removeNote } from '../state/note-actions.ts';
import { briefingOf } from '../state/note-drafts.ts';
import { announce } from '../state/status-bar-store.ts';

/** The reader's own bookmark of a chart as a whole, among the notes on it. */
export function bookmarkOf(notes: readonly Note[]): Note | undefined {
  return notes.find((note) => note.bookmark && note.datum === undefined && isOwn(note));
}

/** Bookmarks a chart, or takes its bookmark away; a note that is no more than that goes to the trash. */
export async function toggleChartBookmark({ id, home }: Chart, notes: readonly Note[]): Promise<void> {
  const known = bookmarkOf(notes);
  if (known === undefined) {
    const briefing = briefingOf(home);
    if (briefing === undefined) return;
    const made = await addNote({ ...newDraft(briefing, home), chart: id, bookmark: true });
    if (made !== null) announce(t`The chart is bookmarked.`);
  } else if (known.text.trim() === '' && known.colour === null) await removeNote(known.id);
  else await changeNote(known.id, { bookmark: false }, 'bookmark');
}
