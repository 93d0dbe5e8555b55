import type { MouseEvent, ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { draftOf, settlingDraft } from '../../shared/notes/note-draft.ts';
import { momentOf } from '../app/local-time.ts';
import { addNote, pushChange, saveNote } from '../state/note-actions.ts';
import { say } from '../state/status-bar-store.ts';
import { goOnFrom } from './go-on-from.ts';
import { Markdown } from './Markdown.tsx';

interface NoteVersionsProps {
  readonly note: Note;
  /** Its current versions, of which none has seen the others. */
  readonly versions: readonly Note[];
}

/** A note that was changed in two places apart: its versions side by side, to keep one of them or all. */
export function NoteVersions({ note, versions }: NoteVersionsProps): ReactNode {
  const keep = async (kept: Note): Promise<void> => {
    const { id: _id, briefing: _briefing, clock: _clock, ...content } = draftOf(kept);
    const saved = await saveNote(settlingDraft(kept, versions));
    const dropped = versions.find((version) => version !== kept);
    if (saved === null || dropped === undefined) return;
    const { id: _other, briefing: _same, clock: _none, ...before } = draftOf(dropped);
    pushChange(saved, t`choice of a version`, before, content);
    say(t`One version is kept.`);
  };
  const keepAll = async (): Promise<void> => {
    const [first, ...rest] = versions;
    if (first === undefined) return;
    // The others are on the disk as notes of their own before the choice drops them here.
    for (const version of rest) {
      if ((await addNote({ ...draftOf(version), id: null })) === null) return;
    }
    if ((await saveNote(settlingDraft(first, versions))) === null) return;
    say(t`Both versions are kept, each as a note of its own.`);
  };
  /** The button goes with the versions, and the keyboard must not go with it. */
  const choosing =
    (choose: () => Promise<void>) =>
    async ({ currentTarget }: MouseEvent): Promise<void> => {
      await choose();
      await goOnFrom(currentTarget, { note: note.id, claim: note.claim });
    };
  return (
    <section className="note-versions" aria-label={t`Two versions`}>
      <p className="note-place">
        {versions.length === 2
          ? t`Two versions of this note were made apart.`
          : t`${versions.length} versions of this note were made apart.`}
      </p>
      <div className="note-sides">
        {versions.map((version, index) => (
          // Versions keep their order, and one author can have written both at one time.
          <div key={index} className="note-side">
            {version.removed && <p className="muted">{t`Deleted here.`}</p>}
            {version.text.trim() === '' ? (
              <p className="muted">{t`Without words.`}</p>
            ) : (
              <Markdown text={version.text} />
            )}
            {version.tags.length > 0 && <p className="note-by">{version.tags.join(', ')}</p>}
            <p className="note-by">{momentOf(version.changed, new Date())}</p>
            <button type="button" className="text-button" onClick={choosing(() => keep(version))}>
              {index === 0 ? t`Keep this` : t`Keep that`}
            </button>
          </div>
        ))}
      </div>
      <button
        type="button"
        className="text-button"
        aria-label={t`Keep both versions of the note by ${note.author.name}`}
        onClick={choosing(keepAll)}
      >
        {t`Keep both`}
      </button>
    </section>
  );
}
