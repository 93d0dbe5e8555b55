import type { ReactNode } from 'react';
import type { Note } from '../../shared/notes/entry.ts';
import { colourNames } from '../../shared/notes/highlight-colours.ts';
import { noteKind, noteKindNames } from '../../shared/notes/note-kind.ts';
import { placementWords } from '../../shared/notes/placement-words.ts';
import type { PrintedNote } from '../../shared/pack/place-notes.ts';
import { isOutsideLink } from '../app/is-outside-link.ts';
import { markdownTree } from '../notes/markdown-tree.tsx';
import { ClaimLink } from '../pack/ClaimLink.tsx';
import { usePack } from '../pack/pack-context.ts';
import { formatSetOn } from '../pack/set-on.ts';
import { PageLink } from './PageLink.tsx';

/** Notes read after the block that they are on; nothing where there are none. */
export function PageNotes({ notes }: { readonly notes: readonly PrintedNote[] }): ReactNode {
  return notes.map((placed) => <PageNote key={placed.note.id} placed={placed} />);
}

function PageNote({ placed }: { readonly placed: PrintedNote }): ReactNode {
  const { model } = usePack();
  const { note, placement, replies } = placed;
  const doubt = placement === null ? null : placementWords(placement);
  return (
    <div
      className="note"
      role="note"
      aria-label={`${noteKindNames[noteKind(note)]} by ${note.author.name}, ${timeOf(note)}`}
    >
      <p className="note-by">
        {note.claim !== null && model.named.has(note.claim) && (
          <>
            <ClaimLink claim={note.claim} />{' '}
          </>
        )}
        <By note={note} />
      </p>
      {note.passage !== null && (
        <p className="note-quote" dir="auto">
          “{note.passage.exact}”
        </p>
      )}
      {doubt !== null && <p className="note-doubt">{doubt}</p>}
      <Words note={note} />
      {replies.map((reply) => (
        <div key={reply.id} className="reply">
          <p className="note-by">
            <By note={reply} />
          </p>
          <Words note={reply} />
        </div>
      ))}
    </div>
  );
}

const timeOf = ({ changed }: Note): string => formatSetOn(changed, 'day');

/** What a note is, whose, of when, and how it is filed. */
function By({ note }: { readonly note: Note }): ReactNode {
  const { model } = usePack();
  const { colour, tags, author } = note;
  return (
    <>
      {noteKindNames[noteKind(note)]}, <bdi>{author.name}</bdi>, {timeOf(note)}
      {colour !== null && (
        <>
          , <span className={`hl hl-${colour}`}>{model.content.colourNames[colour] ?? colourNames[colour]}</span>
        </>
      )}
      {tags.map((tag) => (
        <bdi key={tag}> #{tag}</bdi>
      ))}
    </>
  );
}

function Words({ note }: { readonly note: Note }): ReactNode {
  if (note.text.trim() === '') return null;
  return (
    <div className="note-words" dir="auto">
      {markdownTree(note.text, {
        isLink: isOutsideLink,
        Link: PageLink,
        // Headings of a note are no headings of the page.
        headings: ['p', 'p', 'p', 'p', 'p', 'p'],
      })}
    </div>
  );
}
