import { z } from 'zod';
import { canonical } from '../../../shared/notes/canonical.ts';
import { type Entry, entrySchema, type Notebook } from '../../../shared/notes/entry.ts';
import { createMergedEntries, type MergedEntries, type Taken } from '../../../shared/notes/merge-entries.ts';

/** Something a newer version keeps in the notebook: not shown, and never dropped. */
const foreignSchema = z.looseObject({
  id: z.string().min(1),
  type: z.string().refine((type) => type !== 'note' && type !== 'flag'),
});
type Foreign = Readonly<z.infer<typeof foreignSchema>>;

/** One briefing's notes and flags in memory, and what newer versions left beside them. Putting an entry twice changes nothing. */
export interface StoredEntries extends Pick<MergedEntries, 'weigh' | 'versions' | 'underId' | 'flagsOn'> {
  /** Puts a note or flag that is known to be sound. */
  put(entry: Entry): Taken;
  /** Puts something read from a file; false when it is no entry at all. */
  putRead(value: unknown): boolean;
  /** Everything as it stands now. */
  all(): readonly unknown[];
  notebook(briefing: string): Notebook;
}

/** Empty to begin with. */
export function createStoredEntries(): StoredEntries {
  const merged = createMergedEntries();
  /** By content: what a newer version means by two of one id, this one can't know. */
  const foreign = new Map<string, Foreign>();
  const { weigh, versions, underId, flagsOn, notebook } = merged;
  return {
    weigh,
    versions,
    underId,
    flagsOn,
    notebook,
    put: merged.take,
    putRead(value) {
      const entry = entrySchema.safeParse(value);
      if (entry.success) merged.take(entry.data);
      else {
        const other = foreignSchema.safeParse(value);
        if (!other.success) return false;
        foreign.set(canonical(other.data), other.data);
      }
      return true;
    },
    all: () => [...merged.entries(), ...foreign.values()],
  };
}
