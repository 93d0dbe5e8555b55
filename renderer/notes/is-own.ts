import type { Note } from '../../shared/notes/entry.ts';
import { useNotebook } from '../state/notebook-store.ts';

/** Whether a note is the reader's own; colleagues' are read-only. */
export function isOwn({ author }: Pick<Note, 'author'>): boolean {
  return author.id === useNotebook.getState().layers.own;
}
