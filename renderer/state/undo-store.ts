import { create } from 'zustand';
import { t } from '../../shared/language/t.ts';
import { hint, say, useStatusBar } from './status-bar-store.ts';

/** Something the reader did that can be taken back and done again. */
export interface UndoEntry {
  /** What it was, as it stands in a sentence: `flag on C17`, `40 flags`, `note on B12`. */
  readonly label: string;
  /** Both come to whether they succeeded; why not they have said. */
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
}

/** What was done in this session, and what of it was taken back. */
interface UndoState {
  readonly past: readonly UndoEntry[];
  readonly future: readonly UndoEntry[];
  /** Takes in what has just been done; what was taken back before can't be done again then. */
  readonly push: (entry: UndoEntry) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** As many actions as are kept. */
const most = 200;

let turn: Promise<unknown> = Promise.resolve();

/** Does something once all that was begun before is done: no key is lost, and nothing half written is undone. */
export function inTurn<Done>(act: () => Promise<Done>): Promise<Done> {
  const done = turn.then(act);
  turn = done.catch(() => undefined);
  return done;
}

export const useUndo = create<UndoState>()((set, get) => ({
  past: [],
  future: [],
  push: (entry) => {
    set(({ past }) => ({ past: [...past, entry].slice(-most), future: [] }));
    // The Undo of a toast takes back the newest action, which is no longer the one that it tells of.
    const { toast, dismiss } = useStatusBar.getState();
    if (toast?.undo != null) dismiss();
  },
  undo: () =>
    inTurn(async () => {
      const entry = get().past.at(-1);
      if (entry === undefined) {
        hint(t`There is nothing of this session to undo.`);
        return;
      }
      if (!(await entry.undo())) return;
      set(({ past, future }) => ({ past: past.filter((each) => each !== entry), future: [entry, ...future] }));
      say(t`Undone: ${entry.label}.`);
    }),
  redo: () =>
    inTurn(async () => {
      const [entry] = get().future;
      if (entry === undefined) {
        hint(t`There is nothing to do again.`);
        return;
      }
      if (!(await entry.redo())) return;
      set(({ past, future }) => ({ past: [...past, entry], future: future.filter((each) => each !== entry) }));
      say(t`Done again: ${entry.label}.`, () => void get().undo());
    }),
}));
