import { create } from 'zustand';
import { noSelection, type RowSelection } from '../../shared/ledger/selection.ts';
import type { NoteGrouping } from '../../shared/notes/note-groups.ts';
import { goToView } from '../state/trail.ts';

/** How the list of notes was left, for as long as the window is open. */
interface NotesState {
  /** In the filter's own language; empty for all that is not in the trash. */
  readonly query: string;
  readonly grouping: NoteGrouping;
  /** The note that the keyboard is on. */
  readonly current: string | null;
  readonly selection: RowSelection;
}

export const useNotes = create<NotesState>()(() => ({
  query: '',
  grouping: 'place',
  current: null,
  selection: noSelection,
}));

/** Opens the list on the notes that a filter finds, at `current` where that is given. */
export function openNotes(query: string, current: string | null = null): void {
  useNotes.setState({ query, current, selection: noSelection });
  goToView('notes');
}

/** Takes every note out of the selection. */
export function clearNoteSelection(): void {
  useNotes.setState({ selection: noSelection });
}
