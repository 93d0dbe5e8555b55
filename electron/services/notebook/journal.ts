import { statSync } from 'node:fs';
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
    const journal = journalOver(handle, reading.soundLength, await inPlace(path, handle));
    if (reading.unended) await journal.append('\n');
    return journal;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** What is written to an open file is lost with it when the file has been deleted or moved away meanwhile. */
export class JournalGone extends Error {}

/** Gives a check that `handle` is still the file that `path` leads to; it throws JournalGone when not. */
export async function inPlace(path: string, handle: FileHandle): Promise<() => void> {
  const opened = await handle.stat({ bigint: true });
  return () => {
    // A tenth of what the same costs asked for asynchronously, and every save pays it.
    const named = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (named?.ino !== opened.ino || named.dev !== opened.dev) throw new JournalGone(path);
  };
}

/** A journal over a file that holds `length` sound bytes. A line counts as added once `check` does not throw. */
export function journalOver(file: JournalFile, length: number, check: () => void): Journal {
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
        check();
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
