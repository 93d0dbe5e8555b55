import { readFile } from 'node:fs/promises';
import { isMissing } from '../disk/error-code.ts';
import { type JournalReading, readJournal } from './journal-format.ts';

/** Reads the journal at `path`, however damaged; null where there is none. Rejects when the disk does. */
export async function readJournalFile(path: string): Promise<JournalReading | null> {
  try {
    return await readJournal(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
