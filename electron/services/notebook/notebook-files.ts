import { open, stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { makeFolder } from '../disk/make-folder.ts';
import { writeWholeFile } from '../disk/write-whole-file.ts';
import { backUpJournal, backUpSnapshot, clearOldBackups } from './backups.ts';
import { type Journal, journalOver, openJournal } from './journal.ts';
import { headLine, type JournalExtent, type JournalRecord, recordLine } from './journal-format.ts';
import type { LoadedNotebook } from './load-notebook.ts';
import type { NotebookPlace } from './notebook-place.ts';
import { readJournalFile } from './read-journal-file.ts';
import { type Snapshot, snapshotFile } from './snapshot-file.ts';

/** The two files of one briefing's notebook, for writing. Calls wait for one another, save for `writeSnapshot`. */
export interface NotebookFiles {
  /** Length of the journal and size of the snapshot, in bytes. */
  readonly journalBytes: number;
  readonly snapshotBytes: number;
  /** Opens the journal that is there, if any, and cuts off what a broken-off save left at its end. */
  open(): Promise<void>;
  /** Adds a save to the journal; resolves once it is on the disk for good. When it rejects, nothing has changed. */
  append(record: JournalRecord): Promise<void>;
  /** Replaces the snapshot and keeps the old one among the backups. Saves may go on meanwhile. */
  writeSnapshot(snapshot: Snapshot): Promise<void>;
  /** Replaces the journal by one that begins after a snapshot and holds `later`, and backs up the old one. */
  startJournal(after: number, later: readonly JournalRecord[]): Promise<void>;
  close(): Promise<void>;
}

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
    return journalOver(await open(place.journal, 'r+'), Buffer.byteLength(text));
  }

  async function openedJournal(): Promise<Journal> {
    reading ??= await readJournalFile(place.journal);
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
    async append(record) {
      journal ??= await openedJournal();
      await journal.append(recordLine(record));
      lastSave = record.save;
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
