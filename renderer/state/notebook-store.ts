import { create } from 'zustand';
import { currentFlags } from '../../shared/notes/current-flags.ts';
import type { Flag, Note, Notebook } from '../../shared/notes/entry.ts';
import type { Status } from '../../shared/notes/status.ts';

/** What the notebook has acknowledged: nothing stands here that is not on the disk. */
interface NotebookState {
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
  readonly current: ReadonlyMap<string, Flag>;
  readonly begin: (notebook: Notebook) => void;
  readonly putNote: (note: Note) => void;
  readonly addFlag: (flag: Flag) => void;
}

export const useNotebook = create<NotebookState>()((set) => ({
  notes: [],
  flags: [],
  current: new Map(),
  begin: ({ notes, flags }) => set({ notes, flags, current: currentFlags(flags) }),
  putNote: (note) =>
    set(({ notes }) => ({
      notes: notes.some((other) => other.id === note.id)
        ? notes.map((other) => (other.id === note.id ? note : other))
        : [...notes, note],
    })),
  addFlag: (flag) =>
    set(({ flags, current }) => ({ flags: [...flags, flag], current: new Map(current).set(flag.claim, flag) })),
}));

/** A claim's flag; unchecked until somebody says otherwise. */
export function statusOf(current: ReadonlyMap<string, Flag>, claim: string): Status {
  return current.get(claim)?.status ?? 'unchecked';
}

export function useStatusOf(claim: string): Status {
  return useNotebook((notebook) => statusOf(notebook.current, claim));
}
