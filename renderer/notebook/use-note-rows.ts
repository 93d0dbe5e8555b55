import { useMemo } from 'react';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { type FoundNotes, findNotes } from '../../shared/notes/note-filter.ts';
import { type NoteRow, noteRows } from '../../shared/notes/note-rows.ts';
import { staleParts } from '../../shared/notes/stale.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useRegister } from '../state/register-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { useNotePlacements } from './note-placements.ts';
import { useNotes } from './notes-store.ts';

const noColours = {};

/** Every note on show, and those that the filter finds. */
export function useNoteRows(): { readonly all: readonly NoteRow[]; readonly found: FoundNotes } {
  const kept = useNotebook((notebook) => notebook.notes);
  const layers = useNotebook((notebook) => notebook.layers);
  const forks = useNotebook((notebook) => notebook.forks);
  const standing = useNotebook((notebook) => notebook.current);
  const claims = useRegister((register) => register.claims);
  const colours = useSettings(({ settings }) => settings?.colourNames ?? noColours);
  const query = useNotes((notes) => notes.query);
  const notes = useMemo(() => visibleNotes(kept, layers), [kept, layers]);
  const { placements, sections } = useNotePlacements(notes);

  const all = useMemo(() => {
    const stale = new Set(
      notes.flatMap(({ id, claim, against }) => {
        const now = claim === null ? undefined : claims.get(claim)?.hashes;
        return against !== null && now !== undefined && staleParts(against, now).length > 0 ? [id] : [];
      }),
    );
    return noteRows(notes, { own: layers.own, claims, placements, sections, standing, forks, stale, colours });
  }, [notes, layers.own, claims, placements, sections, standing, forks, colours]);
  const found = useMemo(() => findNotes(all, query, { colours }), [all, query, colours]);
  return { all, found };
}
