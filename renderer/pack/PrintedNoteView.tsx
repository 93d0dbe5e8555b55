import './reader-notes.css';
import type { ReactNode } from 'react';
import type { Note } from '../../shared/notes/entry.ts';
import { colourNames } from '../../shared/notes/highlight-colours.ts';
import { noteKind, noteKindNames } from '../../shared/notes/note-kind.ts';
import { placementWords } from '../../shared/notes/placement-words.ts';
import type { PrintedNote } from '../../shared/pack/place-notes.ts';
import MarkdownElements from '../notes/markdown-elements.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { usePack } from './pack-context.ts';
import { atClockOf, formatSetOn } from './set-on.ts';

/** A note set off from the text: what it is, whose and of when; its words; the answers to it. It may run over pages. */
export function PrintedNoteView({ printed }: { readonly printed: PrintedNote }): ReactNode {
  const { note, placement, replies, placed } = printed;
  const sureness = placement === null ? null : placementWords(placement);
  return (
    <aside className="printed-note">
      <NoteHead note={note} />
      {note.passage !== null && (
        <p className="note-quote">
          “<bdi>{note.passage.exact}</bdi>”
        </p>
      )}
      {sureness !== null && <p className="note-place">{sureness}</p>}
      {placement === null && !placed && <p className="note-place">{lostWords(note)}</p>}
      <NoteWords note={note} />
      {replies.length > 0 && (
        <ul className="note-replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <NoteHead note={reply} />
              <NoteWords note={reply} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function lostWords({ claim, reply, chart }: Note): string {
  if (reply !== null) return 'What it answers is no longer kept.';
  if (claim !== null) return 'Its claim is not in this edition.';
  return chart === undefined ? 'On the briefing as a whole.' : 'Its chart is not in this pack.';
}

function NoteWords({ note }: { readonly note: Note }): ReactNode {
  if (note.text.trim() === '') return null;
  return (
    <div className="note-words" dir="auto">
      <MarkdownElements text={note.text} />
    </div>
  );
}

/** "B13. To ask. Ada, 22 Nov 2026. #pricing": what it is on, its category, its author and its day. */
function NoteHead({ note }: { readonly note: Note }): ReactNode {
  const { model } = usePack();
  const { content, charts } = model;
  const { claim, colour, author, changed, created, tags, reply, bookmark } = note;
  const chart = charts.find(({ id }) => id === note.chart);
  const kind = noteKind(note);
  const category = colour === null ? noteKindNames[kind] : (content.colourNames[colour] ?? colourNames[colour]);
  const day = formatSetOn(atClockOf(changed, content.setOn), 'day');
  return (
    <p className="note-head">
      {reply === null && claim !== null && model.named.has(claim) && (
        <>
          <ClaimLink claim={claim} />.{' '}
        </>
      )}
      {chart !== undefined && reply === null && `On the chart “${chart.title}”. `}
      <b className={colour === null ? undefined : `hl hl-${colour}`}>
        <bdi>{category}</bdi>
      </b>
      {bookmark && kind !== 'bookmark' && ', bookmarked'}
      {colour === null || bookmark ? '. ' : ' '}
      <bdi>{author.name}</bdi>, {day}
      {changed !== created && ', edited'}.
      {tags.length > 0 && (
        <>
          {' '}
          <bdi>{tags.map((tag) => `#${tag}`).join(' ')}</bdi>
        </>
      )}
    </p>
  );
}
