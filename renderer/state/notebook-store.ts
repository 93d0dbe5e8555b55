import { create } from 'zustand';
import { currentFlags } from '../../shared/notes/current-flags.ts';
import type { Flag, Note, Notebook } from '../../shared/notes/entry.ts';
import type { Status } from '../../shared/notes/status.ts';

/** What the notebook has acknowledged: nothing stands here that is not on the disk. */
interface NotebookState {
  /** Whose notes and flags these are: the briefing's on the desk. */
  readonly briefing: string | null;
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
  readonly current: ReadonlyMap<string, Flag>;
  readonly begin: (notebook: Notebook) => void;
  /** Takes a saved note, or flag, unless its briefing has left the desk meanwhile. */
  readonly putNote: (note: Note) => void;
  readonly addFlag: (flag: Flag) => void;
}

export const useNotebook = create<NotebookState>()((set) => ({
  briefing: null,
  notes: [],
  flags: [],
  current: new Map(),
  begin: ({ briefing, notes, flags }) => set({ briefing, notes, flags, current: currentFlags(flags) }),
  putNote: (note) =>
    set(({ briefing, notes }) => {
      if (note.briefing !== briefing) return {};
      const known = notes.some((other) => other.id === note.id);
      return { notes: known ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note] };
    }),
  addFlag: (flag) =>
    set(({ briefing, flags, current }) => {
      if (flag.briefing !== briefing || flags.some(({ id }) => id === flag.id)) return {};
      return { flags: [...flags, flag], current: new Map(current).set(flag.claim, flag) };
    }),
}));

/** A claim's flag; unchecked until somebody says otherwise. */
export function statusOf(current: ReadonlyMap<string, Flag>, claim: string): Status {
  return current.get(claim)?.status ?? 'unchecked';
}

export function useStatusOf(claim: string): Status {
  return useNotebook((notebook) => statusOf(notebook.current, claim));
}
