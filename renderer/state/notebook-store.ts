import { create } from 'zustand';
import { currentFlags } from '../../shared/notes/current-flags.ts';
import type { Flag, Note, Notebook } from '../../shared/notes/entry.ts';
import type { Status } from '../../shared/notes/status.ts';

/** What the notebooks have acknowledged: nothing stands here that is not on the disk. */
interface NotebookState {
  /** Of every briefing whose notebook is open, in no order across briefings. */
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
  /** The newest flag of each claim that has one. */
  readonly current: ReadonlyMap<string, Flag>;
  /** Takes in notebooks as they are on the disk, in place of what was known of their briefings. */
  readonly begin: (notebooks: readonly Notebook[]) => void;
  readonly putNote: (note: Note) => void;
  readonly addFlag: (flag: Flag) => void;
}

export const useNotebook = create<NotebookState>()((set) => ({
  notes: [],
  flags: [],
  current: new Map(),
  begin: (notebooks) =>
    set((before) => {
      const opened = new Set(notebooks.map(({ briefing }) => briefing));
      const notes = [
        ...before.notes.filter((note) => !opened.has(note.briefing)),
        ...notebooks.flatMap((one) => one.notes),
      ];
      const flags = [
        ...before.flags.filter((flag) => !opened.has(flag.briefing)),
        ...notebooks.flatMap((one) => one.flags),
      ];
      return { notes, flags, current: currentFlags(flags) };
    }),
  putNote: (note) =>
    set(({ notes }) => {
      const known = notes.some((other) => other.id === note.id);
      return { notes: known ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note] };
    }),
  addFlag: (flag) =>
    set(({ flags, current }) => {
      if (flags.some(({ id }) => id === flag.id)) return {};
      return { flags: [...flags, flag], current: new Map(current).set(flag.claim, flag) };
    }),
}));

/** A claim's flag; unchecked until somebody says otherwise. */
export function statusOf(current: ReadonlyMap<string, Flag>, claim: string): Status {
  return current.get(claim)?.status ?? 'unchecked';
}

/** A claim’s flag, as it changes. */
export function useStatusOf(claim: string): Status {
  return useNotebook((notebook) => statusOf(notebook.current, claim));
}
