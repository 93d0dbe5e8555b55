import './note-view.css';
import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import type { HighlightColour } from '../../shared/notes/highlight-colours.ts';
import { noteKind } from '../../shared/notes/note-kind.ts';
import { momentOf } from '../app/local-time.ts';
import { changeNote, removeNote } from '../state/note-actions.ts';
import { type ChartPlace, noteKey, replyKey, useNoteDrafts } from '../state/note-drafts.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { ChartReference } from './ChartReference.tsx';
import { ColourButtons, Swatch } from './ColourButtons.tsx';
import { goOnFrom } from './go-on-from.ts';
import { isOwn } from './is-own.ts';
import { Markdown } from './Markdown.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteQuote } from './NoteQuote.tsx';
import { NoteThread } from './NoteThread.tsx';
import { NoteVersions } from './NoteVersions.tsx';
import { TagField } from './TagField.tsx';

interface NoteViewProps {
  readonly note: Note;
  /** Where on a chart it is shown and edited; null elsewhere. */
  readonly place?: ChartPlace | null;
  /** Whether the words it is on stand beside it already. */
  readonly quoted?: boolean;
}

/** A note as it stands, with its thread: its words, tags and colour, who wrote it and when, and what can be done. */
export function NoteView({ note, place = null, quoted = false }: NoteViewProps): ReactNode {
  const writable = useSession((session) => session.writable);
  const versions = useNotebook(({ forks }) => forks.get(note.id));
  const draft = useNoteDrafts(({ drafts }) => drafts.get(noteKey(note.id)));
  const number = useReading(({ claims }) => (note.claim === null ? undefined : claims.get(note.claim)?.number));
  const { openNote, openReply, open, close } = useNoteDrafts.getState();
  const own = isOwn(note) && writable;
  const kind = noteKind(note);

  // Going on to something else is finishing what is written here.
  useEffect(
    () => () => {
      void close(noteKey(note.id));
      void close(replyKey(note.id));
    },
    [note.id, close],
  );
  const edit = () => (place !== null && note.claim !== null ? open(note.claim, note, place) : openNote(note));
  const remove = ({ currentTarget }: MouseEvent) => {
    void goOnFrom(currentTarget, { note: note.id, claim: note.claim });
    void removeNote(note.id);
  };
  const name = t`${kind.charAt(0).toUpperCase()}${kind.slice(1)} by ${note.author.name}`;
  return (
    <article className="note" aria-label={name} data-note={note.id}>
      {!quoted && note.passage !== null && <NoteQuote note={note} />}
      {versions !== undefined && versions.length > 1 && own ? (
        <NoteVersions note={note} versions={versions} />
      ) : draft !== undefined ? (
        <NoteEditor label={number === undefined ? t`Note on the passage` : t`Note on ${number}`} draft={draft} />
      ) : (
        note.text.trim() !== '' && <Markdown text={note.text} />
      )}
      {place === null && note.chart !== undefined && <ChartReference chart={note.chart} datum={note.datum ?? null} />}
      {note.reply === null && <Marks note={note} own={own} />}
      <p className="note-by">
        {note.author.name}, {momentOf(note.changed, new Date())}
        {note.changed !== note.created && t`, edited`}
        {writable && draft === undefined && (
          <span className="note-actions">
            {own && (
              <button type="button" className="text-button" onClick={edit}>
                {note.text.trim() === '' ? t`Write a note` : t`Edit`}
              </button>
            )}
            {note.reply === null && (
              <button type="button" className="text-button" onClick={() => openReply(note)}>
                {t`Reply`}
              </button>
            )}
            {own && (
              <button type="button" className="text-button" onClick={remove}>
                {t`Delete`}
              </button>
            )}
          </span>
        )}
      </p>
      {note.reply === null && <NoteThread note={note} />}
    </article>
  );
}

/** A note's colour, bookmark and tags: to be set on one's own, to be read on a colleague's. */
function Marks({ note, own }: { readonly note: Note; readonly own: boolean }): ReactNode {
  const [colouring, setColouring] = useState(false);
  const marks = useRef<HTMLDivElement>(null);
  const { colour, tags, bookmark } = note;
  useLayoutEffect(() => {
    // The button that asks for the colours gives its place to them, and the keyboard too.
    if (colouring && document.activeElement === document.body) marks.current?.querySelector('button')?.focus();
  }, [colouring]);
  if (!own) {
    if (colour === null && tags.length === 0 && !bookmark) return null;
    return (
      <p className="note-marks">
        {colour !== null && <Swatch colour={colour} />}
        {bookmark && <span className="muted">{t`Bookmarked`}</span>}
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
      </p>
    );
  }
  const choose = (chosen: HighlightColour) => {
    // The buttons stay, and the keyboard on the one that was pressed.
    setColouring(true);
    // The colour of a note that has no passage can be taken away again.
    const next = chosen === colour && note.passage === null ? null : chosen;
    void changeNote(note.id, { colour: next }, t`colour of a note`);
  };
  return (
    <div ref={marks} className="note-marks">
      {note.passage !== null || colour !== null || colouring ? (
        <ColourButtons pressed={colour} onChoose={choose} />
      ) : (
        <button type="button" className="text-button" onClick={() => setColouring(true)}>
          {t`Colour`}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        aria-pressed={bookmark}
        onClick={() => void changeNote(note.id, { bookmark: !bookmark }, 'bookmark')}
      >
        {bookmark ? t`Bookmarked` : t`Bookmark`}
      </button>
      <TagField note={note} />
    </div>
  );
}
