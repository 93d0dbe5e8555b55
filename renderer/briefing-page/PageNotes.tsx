import type { ReactNode } from 'react';
import type { Note } from '../../shared/notes/entry.ts';
import { placementWords } from '../../shared/notes/placement-words.ts';
import { noteHead } from '../../shared/pack/note-head.ts';
import type { PrintedNote } from '../../shared/pack/place-notes.ts';
import { isOutsideLink } from '../app/is-outside-link.ts';
import { markdownTree } from '../notes/markdown-tree.tsx';
import { ClaimLink } from '../pack/ClaimLink.tsx';
import { usePack } from '../pack/pack-context.ts';
import { PageLink } from './PageLink.tsx';

/** Notes read after the block that they are on; nothing where there are none. */
export function PageNotes({ notes }: { readonly notes: readonly PrintedNote[] }): ReactNode {
  return notes.map((placed) => <PageNote key={placed.note.id} placed={placed} />);
}

function PageNote({ placed }: { readonly placed: PrintedNote }): ReactNode {
  const { model } = usePack();
  const { note, placement, replies } = placed;
  const { claim, category, author, day } = noteHead(note, model);
  const doubt = placement === null ? null : placementWords(placement);
  return (
    <div className="note" role="note" aria-label={`${category} by ${author}, ${day}`}>
      <p className="note-by">
        {claim !== null && (
          <>
            <ClaimLink claim={claim.id} />{' '}
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

/** What a note is, whose, of when, and how it is filed. */
function By({ note }: { readonly note: Note }): ReactNode {
  const { model } = usePack();
  const { chart, category, bookmarked, author, day, edited, tags } = noteHead(note, model);
  return (
    <>
      {chart !== null && `On the chart “${chart}”. `}
      <span className={note.colour === null ? undefined : `hl hl-${note.colour}`}>{category}</span>
      {bookmarked && ', bookmarked'}, <bdi>{author}</bdi>, {day}
      {edited && ', edited'}
      {tags.map((tag) => (
        <bdi key={tag}> {tag}</bdi>
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
