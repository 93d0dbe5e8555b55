import type { Notebook } from '../notes/entry.ts';
import { type Layers, visibleFlags, visibleNotes } from '../notes/layers.ts';
import type { NotePlace } from './pack-choices.ts';

/** What of a notebook is on show to its reader: no layer that is off, and no flag that a blind check covers. */
export function visibleNotebook(notebook: Notebook, layers: Layers): Notebook {
  const notes = visibleNotes(notebook.notes, layers);
  const shown = new Set(notes.map(({ id }) => id));
  return {
    ...notebook,
    notes,
    flags: visibleFlags(notebook.flags, layers),
    forks: notebook.forks.filter((versions) => versions.some(({ id }) => shown.has(id))),
  };
}

/** What was chosen of a pack that decides which notes and flags print. */
interface Choice {
  /** Ids of the claims that were chosen; null where all are. */
  readonly chosen: ReadonlySet<string> | null;
  readonly notes: NotePlace;
}

/**
 * What of a notebook prints: the flags of chosen claims, and the notes on those and on words that touch no claim, unless
 * notes are left out. Neither what is in the trash nor further versions of a note print.
 */
export function printedNotebook(notebook: Notebook, { chosen, notes }: Choice): Notebook {
  const isChosen = (claim: string | null) => chosen === null || claim === null || chosen.has(claim);
  return {
    ...notebook,
    notes: notes === 'none' ? [] : notebook.notes.filter(({ claim, removed }) => !removed && isChosen(claim)),
    flags: notebook.flags.filter(({ claim }) => isChosen(claim)),
    forks: [],
  };
}
