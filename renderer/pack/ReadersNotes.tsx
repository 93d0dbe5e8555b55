import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { noteAnchor, noteCallAnchor, notesAnchor } from '../../shared/pack/anchors.ts';
import type { NotePlace } from '../../shared/pack/pack-choices.ts';
import type { PrintedNote } from '../../shared/pack/place-notes.ts';
import { quotation } from '../../shared/pack/quotation.ts';
import { PageNumber } from './PageNumber.tsx';
import { PrintedNoteView } from './PrintedNoteView.tsx';
import { usePack } from './pack-context.ts';

/** What the notes at a briefing's end are called. */
export const notesAtEnd = (place: NotePlace): string =>
  place === 'endnotes' ? 'Readers’ notes' : 'Notes without a place in the text';

/** Some six lines: where nothing is to be filled, so short a note is not parted. */
const isShort = (printed: PrintedNote): boolean =>
  printed.replies.length === 0 && printed.note.text.length + (quotation(printed)?.length ?? 0) < 400;

/** The notes that print at a briefing's end: all as endnotes, or those that have lost their place. */
export function ReadersNotes({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const { model, notes } = usePack();
  const places = notes.get(edition.briefing.id);
  if (places === undefined || places.atEnd.length === 0) return null;
  const called = new Set([...places.calls.values()].flat());
  const numbered = model.content.options.notes === 'endnotes';
  return (
    <section className="notes-at-end">
      <h2 id={notesAnchor(edition.briefing.id)}>{notesAtEnd(model.content.options.notes)}</h2>
      <ol>
        {places.atEnd.map((printed) => (
          <li
            key={printed.note.id}
            id={numbered ? noteAnchor(printed.note.id) : undefined}
            className={isShort(printed) ? 'short' : undefined}
          >
            {numbered && (
              <span className="note-number">
                {called.has(printed) ? (
                  <a href={`#${noteCallAnchor(printed.note.id)}`}>
                    {printed.number}{' '}
                    <span className="note-page">
                      page <PageNumber of={noteCallAnchor(printed.note.id)} />
                    </span>
                  </a>
                ) : (
                  printed.number
                )}
              </span>
            )}
            <PrintedNoteView printed={printed} />
          </li>
        ))}
      </ol>
    </section>
  );
}
