import type { ReactNode } from 'react';
import { passageAt } from '../../shared/anchors/passage.ts';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { placementWords } from '../../shared/notes/placement-words.ts';
import { plainOf } from '../reading/plain-of.ts';
import { changeNote } from '../state/note-actions.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { isOwn } from './is-own.ts';

/** The words a note is on, as they were when it was made, and how sure their place in this text is. */
export function NoteQuote({ note }: { readonly note: Note }): ReactNode {
  const placed = usePassages(({ placements }) => placements.get(note.id));
  const edition = useReading((reading) => reading.edition);
  const writable = useSession((session) => session.writable);
  const { passage, colour } = note;
  if (passage === null) return null;
  const sentence = placed === undefined ? null : placementWords(placed);
  const here = edition?.briefing.id === note.briefing ? edition.briefing : null;

  const confirm = () => {
    if (here === null || placed === undefined || placed.state === 'lost') return;
    const { plain } = plainOf(here);
    const found = passageAt(plain, placed.start, placed.end, here.editionHash);
    void changeNote(note.id, { passage: found }, t`place of a note`);
  };
  const attach = () => {
    // The keyboard chooses in the text from here on.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    usePassages.setState({ choosing: true, attaching: note.id });
  };
  const unsure = placed?.state === 'doubtful' || placed?.state === 'lost';
  return (
    <>
      <blockquote className="note-quote">
        <span className={colour === null ? 'hl' : `hl hl-${colour}`}>{passage.exact}</span>
      </blockquote>
      {sentence !== null && (
        <p className="note-place">
          {unsure && <b aria-hidden="true">? </b>}
          {sentence}
          {unsure && here !== null && writable && isOwn(note) && (
            <span className="note-actions">
              {placed?.state === 'doubtful' && (
                <button type="button" className="text-button" onClick={confirm}>
                  {t`This is right`}
                </button>
              )}
              <button type="button" className="text-button" onClick={attach}>
                {t`Attach again`}
              </button>
            </span>
          )}
        </p>
      )}
    </>
  );
}
