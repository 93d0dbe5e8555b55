import { create } from 'zustand';
import type { Flag, Note, Notebook } from '../../shared/notes/entry.ts';
import { type Layers, standingFlags } from '../../shared/notes/layers.ts';
import { mergeNotebooks } from '../../shared/notes/merge-notebooks.ts';
import type { Status } from '../../shared/notes/status.ts';
import { covers } from '../../shared/notes/version-clock.ts';

/** What the notebooks have acknowledged: nothing stands here that is not on the disk. */
interface NotebookState {
  /** Of every briefing whose notebook is open, in no order across briefings. */
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
  /** Notes with several current versions, by id. */
  readonly forks: ReadonlyMap<string, readonly Note[]>;
  readonly layers: Layers;
  /** The flag that stands on each claim that has one on show. */
  readonly current: ReadonlyMap<string, Flag>;
  /** Takes in notebooks as they were on the disk when they were read. What has been saved since stays. */
  readonly begin: (notebooks: readonly Notebook[]) => void;
  /** Shows or covers what colleagues wrote. */
  readonly show: (layers: Layers) => void;
  /** Takes in a note just saved: it replaces the versions that it has seen, and the rest stay beside it. */
  readonly putNote: (note: Note) => void;
  readonly addFlag: (flag: Flag) => void;
}

export const useNotebook = create<NotebookState>()((set) => ({
  notes: [],
  flags: [],
  forks: new Map(),
  layers: { own: '', hidden: new Set(), blind: false },
  current: new Map(),
  begin: (notebooks) =>
    set((before) => {
      const opened = new Set(notebooks.map(({ briefing }) => briefing));
      const merged = notebooks.map((read) => mergeNotebooks(notebookIn(before, read.briefing), read));
      const others = (entry: Note | Flag) => !opened.has(entry.briefing);
      const flags = [...before.flags.filter(others), ...merged.flatMap((one) => one.flags)];
      const forked = [
        ...[...before.forks.values()].filter((versions) => versions.some(others)),
        ...merged.flatMap((one) => one.forks),
      ];
      return {
        notes: [...before.notes.filter(others), ...merged.flatMap((one) => one.notes)],
        flags,
        forks: new Map(forked.map((versions) => [versions[0]?.id ?? '', versions])),
        current: standingFlags(flags, before.layers),
      };
    }),
  show: (layers) => set(({ flags }) => ({ layers, current: standingFlags(flags, layers) })),
  putNote: (note) =>
    set(({ notes, forks }) => {
      const known = notes.filter((other) => other.id === note.id);
      const others = (forks.get(note.id) ?? known).filter((version) => !covers(note.clock, version.clock));
      const left = new Map(forks);
      if (others.length === 0) left.delete(note.id);
      else left.set(note.id, [note, ...others]);
      return {
        notes: known.length > 0 ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note],
        forks: left,
      };
    }),
  addFlag: (flag) =>
    set(({ flags, current, layers }) => {
      if (flags.some(({ id }) => id === flag.id)) return {};
      const on = [...flags.filter(({ claim }) => claim === flag.claim), flag];
      return { flags: [...flags, flag], current: new Map([...current, ...standingFlags(on, layers)]) };
    }),
}));

/** What is known of one briefing's notebook. */
function notebookIn(
  { notes, flags, forks }: Pick<NotebookState, 'notes' | 'flags' | 'forks'>,
  briefing: string,
): Notebook {
  const own = (entry: Note | Flag) => entry.briefing === briefing;
  return {
    briefing,
    notes: notes.filter(own),
    flags: flags.filter(own),
    forks: [...forks.values()].filter((versions) => versions.some(own)),
  };
}

/** A claim's flag; unchecked until somebody says otherwise. */
export function statusOf(current: ReadonlyMap<string, Flag>, claim: string): Status {
  return current.get(claim)?.status ?? 'unchecked';
}

/** A claim’s flag, as it changes. */
export function useStatusOf(claim: string): Status {
  return useNotebook((notebook) => statusOf(notebook.current, claim));
}
