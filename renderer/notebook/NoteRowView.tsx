import { type MouseEvent, memo, type ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { firstWords } from '../../shared/notes/first-words.ts';
import { statesOf } from '../../shared/notes/note-filter.ts';
import { noteKindNames } from '../../shared/notes/note-kind.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { dayOf } from '../app/local-time.ts';
import { Swatch } from '../notes/ColourButtons.tsx';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { onWords, stateWords } from './note-words.ts';

interface NoteRowViewProps {
  readonly row: NoteRow;
  /** In px from the list's top. */
  readonly top: number;
  /** Its place among all rows, from 1. */
  readonly place: number;
  readonly count: number;
  readonly current: boolean;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onOpen: () => void;
}

/** The id of a note’s row, for the list to point at the current one. */
export function rowId(note: string): string {
  return `note-row-${note}`;
}

/** What is told of a row beside its words: what would be said of every row is not. */
const told = new Set(['lost', 'doubtful', 'moved', 'stale', 'fork', 'bookmark']);

/** A note in two lines: what it says, and what it is on, with its tags, author and day. */
export const NoteRowView = memo(function NoteRowView(props: NoteRowViewProps): ReactNode {
  const scale = useScale();
  const { row, top, place, count, current, selected, onClick, onOpen } = props;
  const { note, kind, claim, status, ground } = row;
  const words = firstWords(note.text);
  const states = statesOf(row).filter((state) => told.has(state));
  const classes = ['note-row', ...(current ? ['current'] : []), ...(selected ? ['selected'] : [])];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for its options.
    <div
      id={rowId(note.id)}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={place}
      className={classes.join(' ')}
      style={{ top }}
      data-kind={kind}
      onClick={onClick}
      onDoubleClick={onOpen}
    >
      <span className="note-row-sign">{note.colour !== null && <Swatch colour={note.colour} />}</span>
      <span className="note-row-words" dir="auto">
        {words === '' ? (
          <span className="muted">{noteKindNames[kind]}</span>
        ) : (
          <>
            {kind === 'reply' && <span className="muted">{t`Reply: `}</span>}
            {words}
          </>
        )}
      </span>
      <span className="note-row-by">
        <bdi>{note.author.name}</bdi>, {dayOf(note.changed, new Date())}
      </span>
      <span className="note-row-on">
        {claim !== null && ground !== 'passage' && (
          <>
            <StatusGlyph status={status} />
            <b className="mono">{claim.number}</b>
            <span className="unseen">, {statusInSentence(status, scale)}: </span>
          </>
        )}
        <span className="note-row-ground">{onWords(row)}</span>
      </span>
      <span className="note-row-tags">
        {states.map((state) => (
          <span key={state} className={`note-state ${state}`}>
            {stateWords[state]}
          </span>
        ))}
        {note.tags.slice(0, 3).map((tag) => (
          <bdi key={tag} className="tag">
            {tag}
          </bdi>
        ))}
      </span>
    </div>
  );
});
