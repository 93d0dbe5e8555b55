import type { MouseEvent, ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { statesOf } from '../../shared/notes/note-filter.ts';
import { noteKindNames } from '../../shared/notes/note-kind.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { goOnFrom } from '../notes/go-on-from.ts';
import { isOwn } from '../notes/is-own.ts';
import { Markdown } from '../notes/Markdown.tsx';
import { NoteView } from '../notes/NoteView.tsx';
import { goToNote } from '../state/go-to-note.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { changeNotes } from './change-notes.ts';
import { onWords, stateWords } from './note-words.ts';

/** The note that the list is on, whole, with its thread and what can be done with it. */
export function NotePreview({ row }: { readonly row: NoteRow | null }): ReactNode {
  const head = useNotebook(({ notes }) => notes.find(({ id }) => id === row?.note.reply));
  if (row === null) {
    return (
      <aside className="note-preview" aria-label={t`The note`}>
        <p className="muted">{t`Choose a note to see it whole.`}</p>
      </aside>
    );
  }
  const { note, kind, claim } = row;
  const restore = ({ currentTarget }: MouseEvent) => {
    void goOnFrom(currentTarget, { note: note.id, claim: note.claim });
    void changeNotes([row], { removed: false });
  };
  return (
    <aside className="note-preview" aria-label={t`The note`}>
      <h2>
        {t`${noteKindNames[kind]} on ${
          note.passage === null
            ? (claim?.number ?? note.claim ?? t`briefing ${note.briefing.toUpperCase()}`)
            : t`a passage`
        }`}
      </h2>
      {note.passage === null && <p className="note-preview-on">{onWords(row)}</p>}
      <p className="note-preview-states">
        {statesOf(row)
          .filter((state) => state !== 'mine')
          .map((state) => (
            <span key={state} className={`note-state ${state}`}>
              {stateWords[state]}
            </span>
          ))}
      </p>
      {note.removed ? (
        <blockquote className="note-removed" dir="auto">
          {note.text === '' ? onWords(row) : <Markdown text={note.text} />}
        </blockquote>
      ) : (
        <NoteView key={note.id} note={head ?? note} />
      )}
      <p className="note-preview-ways">
        {note.removed ? (
          isOwn(note) && (
            <button type="button" className="button" onClick={restore}>
              {t`Restore `}
              <CommandKey id="remove-note" />
            </button>
          )
        ) : (
          <button type="button" className="button" onClick={() => void goToNote(note)}>
            {t`Open in the reader `}
            <CommandKey id="open-item" />
          </button>
        )}
      </p>
    </aside>
  );
}
