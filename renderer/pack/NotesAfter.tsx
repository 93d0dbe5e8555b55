import type { ReactNode } from 'react';
import { PrintedNoteView } from './PrintedNoteView.tsx';
import { usePack } from './pack-context.ts';

interface NotesAfterProps {
  readonly briefing: string;
  /** What they print after, as `placeNotes` names it. */
  readonly place: string;
}

/** The notes that print in place after a block or a chart; nothing where there are none. */
export function NotesAfter({ briefing, place }: NotesAfterProps): ReactNode {
  const { notes } = usePack();
  return (notes.get(briefing)?.after.get(place) ?? []).map((printed) => (
    <PrintedNoteView key={printed.note.id} printed={printed} />
  ));
}
