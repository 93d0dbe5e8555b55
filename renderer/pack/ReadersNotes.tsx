import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { noteKind, noteKindNames } from '../../shared/notes/note-kind.ts';
import { notesAnchor } from '../../shared/pack/anchors.ts';
import { notesOf } from '../../shared/pack/pack-model.ts';
import MarkdownElements from '../notes/markdown-elements.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { usePack } from './pack-context.ts';
import { formatSetOn } from './set-on.ts';

/** The notes kept on a briefing, as endnotes; nothing where there are none. */
export function ReadersNotes({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const { model } = usePack();
  const notes = notesOf(model, edition);
  if (notes.length === 0) return null;
  return (
    <section className="readers-notes">
      <h2 id={notesAnchor(edition.briefing.id)}>Reader’s notes</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {note.claim !== null && model.named.has(note.claim) && (
              <span className="note-claim">
                <ClaimLink claim={note.claim} />
              </span>
            )}
            <p className="note-author">
              {noteKindNames[noteKind(note)]}, <bdi>{note.author.name}</bdi>, {formatSetOn(note.changed, 'day')}
              {note.tags.length > 0 && <bdi>. {note.tags.map((tag) => `#${tag}`).join(' ')}</bdi>}
            </p>
            {note.passage !== null && note.reply === null && <p>“{note.passage.exact}”</p>}
            {note.text !== '' && (
              <div dir="auto">
                <MarkdownElements text={note.text} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
