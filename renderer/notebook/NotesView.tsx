import { t } from '../../shared/language/t.ts';
import { sentence } from '../app/sentence.ts';
import './notebook.css';
import '../reading/highlight.css';
import { type ReactNode, useRef } from 'react';
import { CommandKey } from '../app/CommandKey.tsx';
import { RegisterState, ViewState } from '../app/ViewState.tsx';
import { useRegister } from '../state/register-store.ts';
import { NoteFacets } from './NoteFacets.tsx';
import { NoteFilter } from './NoteFilter.tsx';
import { NoteList } from './NoteList.tsx';
import { NotePreview } from './NotePreview.tsx';
import { NotesBulkBar } from './NotesBulkBar.tsx';
import { useNotes } from './notes-store.ts';
import { ToSettle } from './ToSettle.tsx';
import { useNoteCommands } from './use-note-commands.ts';
import { useNoteRows } from './use-note-rows.ts';

/** Every note, highlight, bookmark and reply of the library in one list, the one chosen beside it. */
export default function NotesView(): ReactNode {
  const register = useRegister((state) => state.register);
  const { all, found } = useNoteRows();
  const list = useRef<HTMLDivElement>(null);
  const query = useNotes((notes) => notes.query);
  const current = useNotes((notes) => notes.current);
  const selected = useNotes((notes) => notes.selection.ids);
  const shown = useNoteCommands(found.rows, list);
  if (register === null) {
    return (
      <main className="notebook-pending" aria-label={t`Notes`}>
        <h1 className="unseen">{t`Notes`}</h1>
        <RegisterState name="the notes" />
      </main>
    );
  }
  const chosen = found.rows.filter(({ note }) => selected.has(note.id));
  const at = found.rows.find(({ note }) => note.id === current) ?? null;
  return (
    <div className="notebook">
      <NoteFacets found={found} briefings={register.briefings} />
      <main className="notebook-main" aria-label={t`Notes`}>
        <h1 className="unseen">{t`Notes`}</h1>
        <NoteFilter shown={found.rows.length} problem={found.problem} onLeave={shown.focus} />
        <ToSettle rows={all} />
        {found.rows.length === 0 && (all.length === 0 || query.trim() === '') ? (
          <NoNotes trashed={all.length > 0} />
        ) : found.rows.length === 0 ? (
          <ViewState kind="no-match">
            <p>{t`Nothing matches this filter.`}</p>
            <p className="view-state-ways">
              <button type="button" className="text-button" onClick={() => useNotes.setState({ query: '' })}>
                {t`Show all notes`}
              </button>
            </p>
          </ViewState>
        ) : (
          <NoteList list={list} groups={shown.groups} moves={shown} />
        )}
        <NotesBulkBar rows={chosen} />
      </main>
      <NotePreview row={at} />
    </div>
  );
}

function NoNotes({ trashed }: { readonly trashed: boolean }): ReactNode {
  return (
    <ViewState kind="empty">
      <p>{trashed ? t`Every note is in the trash. In the reader:` : t`No notes yet. In the reader:`}</p>
      <ul className="notebook-first">
        <li>{sentence`${<CommandKey id="note" />} writes a note on the claim or the chosen words`}</li>
        <li>{sentence`${<CommandKey id="highlight" />} highlights them`}</li>
        <li>{sentence`${<CommandKey id="select-text" />} chooses words by keyboard`}</li>
      </ul>
    </ViewState>
  );
}
