import type { Entry, Notebook } from '../notes/entry.ts';

/** All that a notebook holds: every current version of its notes, and every step of its flags. */
export function notebookEntries({ notes, forks, flags }: Notebook): readonly Entry[] {
  const forked = new Set(forks.flatMap((versions) => versions.map(({ id }) => id)));
  return [...notes.filter(({ id }) => !forked.has(id)), ...forks.flat(), ...flags];
}
