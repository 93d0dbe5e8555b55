import './reader-notes.css';
import type { ReactNode } from 'react';
import type { Note } from '../../shared/notes/entry.ts';
import { placementWords } from '../../shared/notes/placement-words.ts';
import { noteHead } from '../../shared/pack/note-head.ts';
import type { PrintedNote } from '../../shared/pack/place-notes.ts';
import { quotation } from '../../shared/pack/quotation.ts';
import MarkdownElements from '../notes/markdown-elements.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { usePack } from './pack-context.ts';

/** From about five lines on a quotation may be parted. */
const longQuotation = 400;

/** A note set off from the text: what it is, whose and of when; its words; the answers to it. It may run over pages. */
export function PrintedNoteView({ printed }: { readonly printed: PrintedNote }): ReactNode {
  const { note, placement, replies, placed } = printed;
  const quoted = quotation(printed);
  const sureness = placement === null ? null : placementWords(placement);
  return (
    <aside className="printed-note">
      <NoteHead note={note} />
      {quoted !== null && (
        <p className={quoted.length > longQuotation ? 'note-quote' : 'note-quote short'}>
          “<bdi>{quoted}</bdi>”
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
  if (reply !== null) return 'What it answers is not in this pack.';
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
  const { claim, chart, category, bookmarked, author, day, edited, tags } = noteHead(note, model);
  return (
    <p className="note-head">
      {claim !== null && (
        <>
          <ClaimLink claim={claim.id} />.{' '}
        </>
      )}
      {chart !== null && `On the chart “${chart}”. `}
      <b className={note.colour === null ? undefined : `hl hl-${note.colour}`}>
        <bdi>{category}</bdi>
      </b>
      {bookmarked && ', bookmarked'}
      {note.colour === null || note.bookmark ? '. ' : ' '}
      <bdi>{author}</bdi>, {day}
      {edited && ', edited'}.
      {tags.length > 0 && (
        <>
          {' '}
          <bdi>{tags.join(' ')}</bdi>
        </>
      )}
    </p>
  );
}
