import { z } from 'zod';
import { type Entry, entrySchema, type Flag, type Note, type Notebook } from '../../../shared/notes/entry.ts';
import type { Status } from '../../../shared/notes/flag.ts';

/** Something a newer version keeps in the notebook: not shown, and never dropped. */
const foreignSchema = z.looseObject({
  id: z.string().min(1),
  type: z.string().refine((type) => type !== 'note' && type !== 'flag'),
});
type Foreign = Readonly<z.infer<typeof foreignSchema>>;

/** One briefing's notes and flags in memory. Putting the same entry twice changes nothing. */
export interface StoredEntries {
  /** Puts a note or flag that is known to be sound. */
  put(entry: Entry): void;
  /** Puts something read from a file; false when it is no entry at all. */
  putRead(value: unknown): boolean;
  /** Whether this very entry is current, so that writing it again would say nothing new. */
  holds(entry: Entry): boolean;
  note(id: string): Note | null;
  /** The newest status of a claim. */
  statusOf(claim: string): Status;
  /** Everything, oldest first, as it stands now. */
  all(): readonly unknown[];
  notebook(briefing: string): Notebook;
}

export function createStoredEntries(): StoredEntries {
  const notes = new Map<string, Note>();
  const flags = new Map<string, Flag>();
  const foreign = new Map<string, Foreign>();
  const newest = new Map<string, Flag>();

  function put(entry: Entry): void {
    if (entry.type === 'note') notes.set(entry.id, entry);
    else if (!flags.has(entry.id)) {
      flags.set(entry.id, entry);
      newest.set(entry.claim, entry);
    }
  }

  return {
    put,
    putRead(value) {
      const entry = entrySchema.safeParse(value);
      if (entry.success) put(entry.data);
      else {
        const other = foreignSchema.safeParse(value);
        if (!other.success) return false;
        foreign.set(other.data.id, other.data);
      }
      return true;
    },
    holds: (entry) => notes.get(entry.id) === entry || flags.get(entry.id) === entry,
    note: (id) => notes.get(id) ?? null,
    statusOf: (claim) => newest.get(claim)?.status ?? 'unchecked',
    all: () => [...notes.values(), ...flags.values(), ...foreign.values()],
    notebook: (briefing) => ({ briefing, notes: [...notes.values()], flags: [...flags.values()] }),
  };
}
