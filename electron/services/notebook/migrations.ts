import { hash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../../../shared/notes/canonical.ts';

/** Brings one entry of a notebook from a version to the next. What it does not know it leaves in place. */
export type Migration = (entry: unknown) => unknown;

const firstNote = z.looseObject({ type: z.literal('note') });
const firstFlag = z.looseObject({ type: z.literal('flag') });

/**
 * From notes on claims to notes on passages too, with colours, tags, replies and bookmarks; and from one reader's
 * entries to several readers'. The clock of an old note is made from what it says: copies of it count as one version, and
 * notebooks that were copied and then changed apart as two.
 */
const toShared: Migration = (entry) => {
  const note = firstNote.safeParse(entry);
  if (note.success) {
    const clock = { [hash('sha256', canonical(note.data)).slice(0, 12)]: 1 };
    return { passage: null, colour: null, tags: [], reply: null, bookmark: false, clock, ...note.data };
  }
  const flag = firstFlag.safeParse(entry);
  return flag.success ? { step: 0, checklist: [], settles: [], seen: null, ...flag.data } : entry;
};

/** The step at index 0 leads from version 1 to 2, and so on. A step, once released, never changes. */
export const migrations: readonly Migration[] = [toShared];

/** The version that is written when `steps` are known. */
export function versionOf(steps: readonly Migration[]): number {
  return steps.length + 1;
}

/** An entry written in `version`, as the newest version has it. */
export function migrate(entry: unknown, version: number, steps: readonly Migration[]): unknown {
  return steps.slice(version - 1).reduce((value, step) => step(value), entry);
}
