import type { Notebook } from './entry.ts';
import { createMergedEntries } from './merge-entries.ts';

/** Two states of one briefing's notebook as one: whichever was read first, nothing that either has is missing. */
export function mergeNotebooks(known: Notebook, read: Notebook): Notebook {
  if (known.notes.length === 0 && known.flags.length === 0) return read;
  const merged = createMergedEntries();
  for (const { notes, forks, flags } of [read, known]) {
    for (const entry of [...notes, ...forks.flat(), ...flags]) merged.take(entry);
  }
  return merged.notebook(read.briefing);
}
