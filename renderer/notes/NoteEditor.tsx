import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { longestNote } from '../../shared/notes/longest-note.ts';
import { Key } from '../app/Key.tsx';
import { timeOf } from '../app/local-time.ts';
import { draftKey, flushDraft, type NoteDraft, useNoteDrafts } from '../state/note-drafts.ts';

interface NoteEditorProps {
  /** What the note is on: `C17`, or a datum of a chart. */
  readonly on: string;
  readonly draft: NoteDraft;
}

function Standing({ draft }: { readonly draft: NoteDraft }): ReactNode {
  switch (draft.state) {
    case 'failed':
      return (
        <span className="problem" role="alert">
          Not saved. {draft.problem} What you wrote is kept here.
        </span>
      );
    case 'saving':
      return <span>Saving</span>;
    case 'changed':
      return <span>Not saved yet</span>;
    case 'saved':
      return <span>{draft.savedAt === null ? 'Markdown. Saved as you write.' : `Saved ${timeOf(draft.savedAt)}`}</span>;
  }
}

/** Where a note is written. It saves itself; Esc or Done closes it. */
export function NoteEditor({ on, draft }: NoteEditorProps): ReactNode {
  const key = draftKey(draft.claim, draft.place);
  const area = useRef<HTMLTextAreaElement>(null);
  const returnTo = useRef<Element | null>(null);
  const { write, close } = useNoteDrafts.getState();

  useLayoutEffect(() => {
    returnTo.current = document.activeElement;
    area.current?.focus();
    area.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    // The field grows with what is written; `text` is read so that this runs when it changes.
    const field = area.current;
    if (field === null || draft.text === undefined) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [draft.text]);

  const done = () => {
    void close(key);
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <div className="note-editor">
      <textarea
        ref={area}
        id={draft.place === null ? 'note-field' : 'chart-note-field'}
        className="field"
        rows={3}
        maxLength={longestNote}
        aria-label={`Note on ${on}`}
        value={draft.text}
        onChange={(event) => write(key, event.target.value)}
        onBlur={() => void flushDraft(key)}
        onKeyDown={onKeyDown}
      />
      <p className="note-by">
        <Standing draft={draft} />
        <span className="note-actions">
          {draft.state === 'failed' && (
            <button type="button" className="text-button" onClick={() => void flushDraft(key)}>
              Try again
            </button>
          )}
          <button type="button" className="text-button" onClick={done}>
            Done <Key name="Esc" />
          </button>
        </span>
      </p>
    </div>
  );
}
