import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
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
        {notes.map(({ claim, note }) => (
          <li key={note.id}>
            <span className="note-claim">
              <ClaimLink claim={claim.id} />
            </span>
            <p className="note-author">
              {note.author.name}, {formatSetOn(note.changed, 'day')}
            </p>
            <MarkdownElements text={note.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
