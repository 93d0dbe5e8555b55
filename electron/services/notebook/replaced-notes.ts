import { z } from 'zod';

/** Something read from a notebook's files, in the order of its saves. */
export interface ReadEntry {
  readonly entry: unknown;
  /** The version that it was written in. */
  readonly version: number;
  readonly file: string;
}

const firstNote = z.looseObject({ type: z.literal('note'), id: z.string(), clock: z.undefined().optional() });

/**
 * All but the notes that a later save of version 1 replaced. There a save simply stood for the ones before it: no clock
 * says so, and without this every edit would stand beside what it changed.
 */
export function withoutReplaced(read: readonly ReadEntry[]): readonly ReadEntry[] {
  if (read.every(({ version }) => version > 1)) return read;
  const last = new Map<string, ReadEntry>();
  for (const one of read) {
    const id = firstNoteId(one);
    if (id !== null) last.set(id, one);
  }
  return read.flatMap((one) => {
    const id = firstNoteId(one);
    if (id === null) return [one];
    // It stands where the note was first written.
    const newest = last.get(id);
    last.delete(id);
    return newest === undefined ? [] : [newest];
  });
}

function firstNoteId({ entry, version }: ReadEntry): string | null {
  if (version > 1) return null;
  const note = firstNote.safeParse(entry);
  return note.success ? note.data.id : null;
}
