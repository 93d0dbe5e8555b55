import { open, stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Low } from 'lowdb';
import { makeFolder } from '../disk/make-folder.ts';
import { writeWholeFile } from '../disk/write-whole-file.ts';
import { backUpJournal, backUpSnapshot, clearOldBackups } from './backups.ts';
import { inPlace, type Journal, journalOver, openJournal } from './journal.ts';
import { headLine, type JournalExtent, type JournalReading, type JournalRecord, recordLine } from './journal-format.ts';
import type { LoadedNotebook } from './load-notebook.ts';
import type { NotebookPlace } from './notebook-place.ts';
import { readJournalFile } from './read-journal-file.ts';
import { type Snapshot, snapshotFile } from './snapshot-file.ts';

/** Lines put together between which other work gets its turn. */
const linesPerTurn = 400;

/** The two files of one briefing's notebook, for writing. Calls wait for one another, save for `writeSnapshot`. */
export interface NotebookFiles {
  /** Length of the journal and size of the snapshot, in bytes. */
  readonly journalBytes: number;
  readonly snapshotBytes: number;
  /** Opens the journal that is there, if any, and cuts off what a broken-off save left at its end. */
  open(): Promise<void>;
  /** Adds saves to the journal in one write; resolves once it is on the disk for good. When it rejects, nothing has changed. */
  append(records: readonly JournalRecord[]): Promise<void>;
  /** Replaces the snapshot and keeps the old one among the backups. Saves may go on meanwhile. */
  writeSnapshot(snapshot: Snapshot): Promise<void>;
  /** Replaces the journal by one that begins after a snapshot and holds `later`, and backs up the old one. */
  startJournal(after: number, later: readonly JournalRecord[]): Promise<void>;
  close(): Promise<void>;
}

/** The files of a notebook that was read, for saves to go on. Nothing is opened or written before the first of them. */
export function notebookFiles(place: NotebookPlace, loaded: LoadedNotebook, version: number): NotebookFiles {
  let snapshot = loaded.snapshot;
  /** Open from the first save on; null again after a journal could not be replaced. */
  let journal: Journal | null = null;
  let reading: JournalExtent | null = loaded.journal;
  let { journalAfter, lastSave } = loaded;

  async function startJournal(after: number, later: readonly JournalRecord[]): Promise<Journal> {
    // Some systems refuse to replace a file that is open.
    await journal?.close();
    journal = null;
    reading = null;
    const text = [headLine(place.briefing, version, after), ...later.map(recordLine)].join('');
    await makeFolder(place.folder);
    await writeWholeFile(place.journal, [text], () => backUpJournal(place, journalAfter, lastSave));
    journalAfter = after;
    const handle = await open(place.journal, 'r+');
    return journalOver(handle, Buffer.byteLength(text), await inPlace(place.journal, handle));
  }

  async function openedJournal(): Promise<Journal> {
    reading ??= refuseUnread(await readJournalFile(place.journal), lastSave);
    return reading === null ? startJournal(lastSave, []) : openJournal(place.journal, reading);
  }

  return {
    get journalBytes() {
      return journal?.length ?? reading?.soundLength ?? 0;
    },
    get snapshotBytes() {
      return snapshot?.bytes ?? 0;
    },
    async open() {
      if (reading !== null) journal ??= await openJournal(place.journal, reading);
    },
    async append(records) {
      journal ??= await openedJournal();
      await journal.append(await linesOf(records));
      lastSave += records.length;
    },
    async writeSnapshot(next) {
      const old = snapshot;
      await makeFolder(place.folder);
      const file = snapshotFile(place.snapshot, async () => {
        if (old === null) return;
        await backUpSnapshot(place, old.through, old.version < version ? old.version : null);
      });
      await new Low(file, next).write();
      snapshot = { through: next.through, version, bytes: (await stat(place.snapshot)).size };
    },
    async startJournal(after, later) {
      journal = await startJournal(after, later);
      await clearOldBackups(place);
    },
    async close() {
      await journal?.close();
      journal = null;
    },
  };
}

async function linesOf(records: readonly JournalRecord[]): Promise<string> {
  const lines: string[] = [];
  for (const record of records) {
    lines.push(recordLine(record));
    if (lines.length % linesPerTurn === 0) await nextTurn();
  }
  return lines.join('');
}

/** A journal that came up after the notebook was read, as on a disk that was away for a moment, holds saves not known here. */
function refuseUnread(journal: JournalReading | null, lastSave: number): JournalReading | null {
  const through = journal?.records.at(-1)?.save ?? journal?.head?.after ?? lastSave;
  if (through === lastSave) return journal;
  throw new Error('its journal was not there when it was read; start Claimbook again to read it');
}
