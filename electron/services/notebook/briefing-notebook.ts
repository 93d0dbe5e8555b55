import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Notice } from '../../../shared/host/briefing-host.ts';
import { type Entry, entrySchema } from '../../../shared/notes/entry.ts';
import type { Taken } from '../../../shared/notes/merge-entries.ts';
import { keepAside } from '../disk/keep-aside.ts';
import { backUpBefore, type Occasion } from './backups.ts';
import { damageNotice, tidyingNotice, tornNotice } from './damage-notice.ts';
import type { JournalRecord } from './journal-format.ts';
import { isDamaged, loadNotebook } from './load-notebook.ts';
import { type Migration, versionOf } from './migrations.ts';
import { notebookFiles } from './notebook-files.ts';
import type { NotebookPlace } from './notebook-place.ts';
import type { Snapshot } from './snapshot-file.ts';
import type { StoredEntries } from './stored-entries.ts';

/** One briefing's notebook, open for as long as the profile is. */
export interface BriefingNotebook {
  readonly entries: StoredEntries;
  notices(): readonly Notice[];
  /**
   * Writes what `make` gives to the journal, then makes it current; an entry that is current already is not written
   * again. Saves wait for one another, so `make` sees every earlier one. Rejects with the disk's error, and then nothing has changed.
   */
  save<T extends Entry>(make: () => T): Promise<T>;
  /**
   * Takes in what `make` gives with one write, having kept a copy of all that was here: once it resolves, all of it is on
   * the disk for good; when it rejects, nothing has changed. Answers with what came of each, in no order. What is known, or older than
   * what is here, is not written; where that is all, there is no copy either.
   */
  takeIn(occasion: Occasion, make: () => readonly Entry[]): Promise<readonly Taken[]>;
  /** Lets pending saves finish, brings the snapshot up to date and closes the files. */
  close(): Promise<void>;
}

export interface NotebookOptions {
  /** Without it nothing is mended and no save may be asked for. */
  readonly writable: boolean;
  readonly now: () => Date;
  readonly migrations: readonly Migration[];
  /** The journal is folded into the snapshot once it is longer than this, in bytes, and than half the snapshot. */
  readonly longJournal: number;
}

/** Entries checked between which other work gets its turn. */
const entriesPerTurn = 200;

/** A snapshot shorter than this, in bytes, is brought up to date on closing whatever the journal's length. */
const shortSnapshot = 1 << 20;

/** Opens one briefing's notebook and mends it where it is damaged. Rejects as loadNotebook does. */
export async function openBriefingNotebook(place: NotebookPlace, options: NotebookOptions): Promise<BriefingNotebook> {
  const version = versionOf(options.migrations);
  const loaded = await loadNotebook(place, options.migrations);
  const files = notebookFiles(place, loaded, version);
  const { entries } = loaded;
  const notices: Notice[] = [];
  let lastSave = loaded.lastSave;
  let mended = !isDamaged(loaded) && !loaded.old;
  let queue: Promise<unknown> = Promise.resolve();
  let compaction: Promise<void> | null = null;
  let longJournal = options.longJournal;
  /** Saves since the snapshot now being written was taken. */
  let later: JournalRecord[] = [];

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  function snapshotNow(): Snapshot {
    return { version, briefing: place.briefing, through: lastSave, entries: entries.all() };
  }

  /** Keeps damaged files aside, then writes all that was read to sound ones. Old versions are brought up on the way. */
  async function mend(): Promise<void> {
    const aside: string[] = [];
    for (const path of loaded.unsound) {
      const copy = await keepAside(path, options.now());
      if (copy !== null) aside.push(join('notebook', copy));
    }
    await files.writeSnapshot(snapshotNow());
    await files.startJournal(lastSave, []);
    mended = true;
    if (isDamaged(loaded)) notices.push(damageNotice(place.briefing, loaded, aside));
  }

  /** Folds the journal into the snapshot while saves go on: a crash between any two steps loses nothing. */
  async function compact(): Promise<void> {
    const through = lastSave;
    later = [];
    await files.writeSnapshot(snapshotNow());
    await enqueue(() => files.startJournal(through, later));
  }

  /** Call it in the queue only. Answers with what came of each. */
  async function write(written: readonly Entry[]): Promise<readonly Taken[]> {
    const records: JournalRecord[] = [];
    for (const entry of written) {
      records.push({ save: lastSave + records.length + 1, entry: entrySchema.parse(entry) });
      if (records.length % entriesPerTurn === 0) await nextTurn();
    }
    await files.append(records);
    lastSave += records.length;
    const taken = written.map(entries.put);
    if (compaction === null) compactWhenLong();
    else for (const record of records) later.push(record);
    return taken;
  }

  function compactWhenLong(): void {
    if (compaction !== null || files.journalBytes < Math.max(longJournal, files.snapshotBytes / 2)) return;
    const { journalBytes } = files;
    compaction = compact()
      .then(() => {
        longJournal = options.longJournal;
      })
      .catch((error: unknown) => {
        longJournal = journalBytes * 2;
        notices.push(tidyingNotice(place.briefing, error));
      })
      .finally(() => {
        compaction = null;
      });
  }

  if (isDamaged(loaded) && !options.writable) notices.push(damageNotice(place.briefing, loaded, []));
  if (!isDamaged(loaded) && (loaded.journal?.tornLength ?? 0) > 0) notices.push(tornNotice(place.briefing));
  if (options.writable) {
    try {
      await (mended ? files.open() : mend());
    } catch (error) {
      // Every save tries again first, and says why it can't be made.
      notices.push(tidyingNotice(place.briefing, error));
    }
  }

  return {
    entries,
    notices: () => [...notices],
    save(make) {
      return enqueue(async () => {
        if (!mended) await mend();
        const entry = make();
        if (entries.underId(entry).includes(entry)) return entry;
        await write([entry]);
        return entry;
      });
    },
    takeIn(occasion, make) {
      return enqueue(async () => {
        if (!mended) await mend();
        const given = make();
        const weighed = given.map(entries.weigh);
        const fresh = given.filter((_, index) => weighed[index] !== 'known' && weighed[index] !== 'older');
        if (fresh.length === 0) return weighed;
        await backUpBefore(place, occasion, snapshotNow(), options.now());
        const taken = await write(fresh);
        return [...weighed.filter((each) => each === 'known' || each === 'older'), ...taken];
      });
    },
    async close() {
      await enqueue(async () => undefined);
      await compaction;
      const worthwhile = files.snapshotBytes < shortSnapshot || files.journalBytes > files.snapshotBytes / 8;
      try {
        if (lastSave > loaded.lastSave && worthwhile) await compact();
      } catch (error) {
        // The journal holds every save; a later start folds it in.
        notices.push(tidyingNotice(place.briefing, error));
      } finally {
        await files.close();
      }
    },
  };
}
