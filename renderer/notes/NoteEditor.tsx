import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { longestNote } from '../../shared/notes/longest-note.ts';
import { Key } from '../app/Key.tsx';
import { timeOf } from '../app/local-time.ts';
import { flushDraft, type NoteDraft, useNoteDrafts } from '../state/note-drafts.ts';
import { goOnFrom } from './go-on-from.ts';
import { Markdown } from './Markdown.tsx';

interface NoteEditorProps {
  /** What is written: `Note on C17`. */
  readonly label: string;
  readonly draft: NoteDraft;
}

function Standing({ draft }: { readonly draft: NoteDraft }): ReactNode {
  switch (draft.state) {
    case 'failed':
      return (
        <span className="problem" role="alert">
          {t`Not saved. ${draft.problem ?? ''} What you wrote is kept here.`}
        </span>
      );
    case 'saving':
      return <span>{t`Saving`}</span>;
    case 'changed':
      return <span>{t`Not saved yet`}</span>;
    case 'saved':
      return (
        <span>
          {draft.savedAt === null ? t`Markdown and #tags. Saved as you write.` : t`Saved ${timeOf(draft.savedAt)}`}
        </span>
      );
  }
}

/** Where a note is written, and seen as it will be set. It saves itself; Esc, Ctrl Enter or Done closes it. */
export function NoteEditor({ label, draft }: NoteEditorProps): ReactNode {
  const { key } = draft;
  const [preview, setPreview] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<HTMLDivElement>(null);
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
    if (field === null || draft.text === undefined || preview) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [draft.text, preview]);

  const done = async () => {
    // What had the keyboard before may be gone; the next keys are not for these words either way.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus({ preventScroll: true });
    await flushDraft(key);
    const written = useNoteDrafts.getState().drafts.get(key);
    void close(key);
    if (editor.current !== null && written !== undefined) await goOnFrom(editor.current, written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopPropagation();
    void done();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys that close the editor, wherever in it they are pressed.
    <div ref={editor} className="note-editor" onKeyDown={onKeyDown}>
      {preview && (
        <section className="note-editor-preview" aria-label={t`Preview`}>
          {draft.text.trim() === '' ? (
            <p className="muted">{t`Nothing is written yet.`}</p>
          ) : (
            <Markdown text={draft.text} />
          )}
        </section>
      )}
      <textarea
        ref={area}
        id={fieldId(draft)}
        data-draft={key}
        hidden={preview}
        className="field"
        rows={3}
        maxLength={longestNote}
        aria-label={label}
        value={draft.text}
        onChange={(event) => write(key, event.target.value)}
        onBlur={() => void flushDraft(key)}
      />
      <p className="note-by">
        <Standing draft={draft} />
        <span className="note-actions">
          {draft.state === 'failed' && (
            <button type="button" className="text-button" onClick={() => void flushDraft(key)}>
              {t`Try again`}
            </button>
          )}
          <button type="button" className="text-button" aria-pressed={preview} onClick={() => setPreview(!preview)}>
            {preview ? t`Write` : t`Preview`}
          </button>
          <button type="button" className="text-button" onClick={() => void done()}>
            {t`Done `}
            <Key name="Esc" />
          </button>
        </span>
      </p>
    </div>
  );
}

/** The field that the key for notes goes to is the one of the selected claim, or of the chart on show. */
function fieldId({ key, claim, place }: NoteDraft): string | undefined {
  if (place !== null) return 'chart-note-field';
  return key === claim ? 'note-field' : undefined;
}
