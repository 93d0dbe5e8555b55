import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { noteKind, noteKindNames } from '../../shared/notes/note-kind.ts';
import { Key } from '../app/Key.tsx';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { useNotebook } from '../state/notebook-store.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { NoteQuote } from './NoteQuote.tsx';
import { NoteView } from './NoteView.tsx';

/** A passage that readers marked: its words, how sure its place is, and all that is written on them. */
export default function PassagePanel({ id }: { readonly id: string }): ReactNode {
  const notes = useNotebook((notebook) => notebook.notes);
  const layers = useNotebook((notebook) => notebook.layers);
  const placements = usePassages((passages) => passages.placements);
  const note = notes.find((each) => each.id === id);
  const beside = useMemo(() => {
    const placed = placements.get(id);
    if (placed === undefined || placed.state === 'lost') return [];
    return visibleNotes(notes, layers).filter((other) => {
      const at = placements.get(other.id);
      const overlaps = at !== undefined && at.state !== 'lost' && at.start < placed.end && at.end > placed.start;
      return overlaps && other.id !== id && !other.removed;
    });
  }, [notes, layers, placements, id]);
  if (note === undefined || note.removed) {
    return <p className="evidence-empty">{t`This note is in the trash. Undo brings it back.`}</p>;
  }
  return (
    <>
      <header className="evidence-head">
        <h2 className="passage-kind">{noteKindNames[noteKind(note)]}</h2>
        <span>{note.claim === null ? t`on a passage` : t`on a passage with`}</span>
        {note.claim !== null && <ClaimReference id={note.claim} />}
        <span className="grow" />
        <button type="button" className="text-button" onClick={() => useReading.getState().deselect()}>
          {t`Close `}
          <Key name="Esc" />
        </button>
      </header>
      <div className="evidence-scroll passage-scroll">
        <div className="passage-proof">
          <NoteQuote note={note} />
        </div>
        <section className="evidence-section notes" aria-label={t`On these words`}>
          <NoteView note={note} quoted />
        </section>
        {beside.length > 0 && (
          <section className="evidence-section notes">
            <h3>{t`Also on these words`}</h3>
            {beside.map((other) => (
              <NoteView key={other.id} note={other} />
            ))}
          </section>
        )}
      </div>
    </>
  );
}
