import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { JournalExtent } from './journal-format.ts';

/** As much of an open file as a journal needs. */
export type JournalFile = Pick<FileHandle, 'write' | 'truncate' | 'datasync' | 'close'>;

/** A journal being added to. One call at a time: callers queue. */
export interface Journal {
  /** Length in bytes of what is on the disk for good. */
  readonly length: number;
  /** Adds one line and resolves once it is on the disk for good. When it rejects, the journal is as it was before. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a journal that was read before, and cuts off what a broken-off save left at its end. */
export async function openJournal(path: string, reading: JournalExtent): Promise<Journal> {
  const handle = await open(path, 'r+');
  try {
    if (reading.tornLength > 0) {
      await handle.truncate(reading.soundLength);
      await handle.datasync();
    }
    const journal = journalOver(handle, reading.soundLength);
    if (reading.unended) await journal.append('\n');
    return journal;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A journal over a file that holds `length` sound bytes. */
export function journalOver(file: JournalFile, length: number): Journal {
  let sound = length;
  /** Set while bytes of a failed save may stand after the sound ones: nothing is added before they are gone. */
  let dirty = false;

  async function cut(): Promise<void> {
    await file.truncate(sound);
    await file.datasync();
    dirty = false;
  }

  return {
    get length() {
      return sound;
    },
    async append(line) {
      if (dirty) await cut();
      const bytes = Buffer.from(line);
      dirty = true;
      try {
        for (let written = 0; written < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, written, bytes.length - written, sound + written);
          written += bytesWritten;
        }
        await file.datasync();
      } catch (error) {
        // The failed save is the news. What can't be cut off now is cut off before the next save or at the next start.
        await cut().catch(() => undefined);
        throw error;
      }
      sound += bytes.length;
      dirty = false;
    },
    close: () => file.close(),
  };
}
