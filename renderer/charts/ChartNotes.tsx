import type { ReactNode } from 'react';
import type { Chart, Datum } from '../../shared/charts/chart.ts';
import { datumName } from '../../shared/charts/table-words.ts';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { sentence } from '../app/sentence.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteView } from '../notes/NoteView.tsx';
import { type NoteDraft, useNoteDrafts } from '../state/note-drafts.ts';
import { useSession } from '../state/session.ts';
import { bookmarkOf, toggleChartBookmark } from './bookmark-chart.ts';

interface ChartNotesProps {
  readonly chart: Chart;
  readonly notes: readonly Note[];
  readonly onDatum: (datum: string) => void;
  /** Writes on a datum, or on the chart as a whole. */
  readonly onWrite: (datum: Datum | null) => void;
}

/** The notes on a chart and its data, each under what it is on, and the ones being written. */
export function ChartNotes({ chart, notes, onDatum, onWrite }: ChartNotesProps): ReactNode {
  const writable = useSession((session) => session.writable);
  const drafts = useNoteDrafts((state) => state.drafts);
  const on = (datum: string | null) => {
    const found = chart.data.find(({ id }) => id === datum);
    return found === undefined ? t`the chart` : datumName(chart, found);
  };
  const bookmarked = bookmarkOf(notes) !== undefined;
  const written = [...drafts.values()].filter((draft) => draft.place?.chart === chart.id);
  const shown = notes.filter((note) => !written.some((draft) => draft.note === note.id));
  return (
    <section className="chart-notes" aria-label={t`Notes on this chart`}>
      <h3>{t`Notes on this chart`}</h3>
      {shown.map((note) => (
        <div key={note.id} className="chart-note-on">
          <NoteHead on={on(note.datum ?? null)} onDatum={note.datum === undefined ? null : note.datum} go={onDatum} />
          <NoteView note={note} place={{ chart: chart.id, datum: note.datum ?? null }} />
        </div>
      ))}
      {written.map((draft: NoteDraft) => (
        <div key={draft.key} className="chart-note-on">
          <p className="chart-note-head">{t`On ${on(draft.place?.datum ?? null)}`}</p>
          <NoteEditor label={t`Note on ${on(draft.place?.datum ?? null)}`} draft={draft} />
        </div>
      ))}
      {shown.length === 0 && written.length === 0 && (
        <p className="muted">{writable ? t`None yet.` : t`No notes. This profile is read-only.`}</p>
      )}
      {writable && (
        <p className="chart-note-add">
          <button type="button" className="text-button" onClick={() => onWrite(null)}>
            {t`Note on the chart`}
          </button>
          <button
            type="button"
            className="text-button"
            aria-pressed={bookmarked}
            onClick={() => void toggleChartBookmark(chart, notes)}
          >
            {bookmarked ? t`Chart bookmarked` : t`Bookmark the chart`}
          </button>
          <span className="muted">{sentence`${<CommandKey id="note" />} writes on the chosen datum`}</span>
        </p>
      )}
    </section>
  );
}

interface NoteHeadProps {
  readonly on: string;
  readonly onDatum: string | null;
  readonly go: (datum: string) => void;
}

function NoteHead({ on, onDatum, go }: NoteHeadProps): ReactNode {
  if (onDatum === null) return <p className="chart-note-head">{t`On ${on}`}</p>;
  return (
    <p className="chart-note-head">
      {sentence`On ${(
        <button type="button" className="text-button" onClick={() => go(onDatum)}>
          {on}
        </button>
      )}`}
    </p>
  );
}
