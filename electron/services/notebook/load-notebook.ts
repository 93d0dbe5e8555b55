import { stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Low } from 'lowdb';
import { t } from '../../../shared/language/t.ts';
import { type Backups, listBackups } from './backups.ts';
import type { JournalExtent, JournalReading } from './journal-format.ts';
import { type Migration, migrate, versionOf } from './migrations.ts';
import type { NotebookPlace } from './notebook-place.ts';
import { readJournalFile } from './read-journal-file.ts';
import { type ReadEntry, withoutReplaced } from './replaced-notes.ts';
import { DamagedSnapshot, type Snapshot, snapshotFile } from './snapshot-file.ts';
import { createStoredEntries, type StoredEntries } from './stored-entries.ts';

/** A notebook as its files, and where they fail its backups, give it. */
export interface LoadedNotebook {
  readonly entries: StoredEntries;
  /** Number of the last save; the next one counts on from it. */
  readonly lastSave: number;
  /** The snapshot on the disk when it is sound: the save it goes through, its version, its size in bytes. */
  readonly snapshot: { readonly through: number; readonly version: number; readonly bytes: number } | null;
  /** The journal on the disk when there is one, sound or not. */
  readonly journal: JournalExtent | null;
  /** The save after which the journal on the disk begins. */
  readonly journalAfter: number;
  /** Files that are not as they were written, by their full paths. */
  readonly unsound: readonly string[];
  /** Whether files that ought to be there are gone. */
  readonly missing: boolean;
  /** Saves that once were there and could not be recovered, as far as can be told. */
  readonly lost: number;
  /** Whether anything is written in an older version. */
  readonly old: boolean;
}

/** Whether anything is not as it was written, beyond a save that was cut off before it was acknowledged. */
export function isDamaged({ unsound, missing, lost }: LoadedNotebook): boolean {
  return unsound.length > 0 || missing || lost > 0;
}

/** A notebook that a newer Claimbook wrote: left alone. */
class NewerNotebook extends Error {}

/** Entries put between which other work gets its turn. */
const entriesPerTurn = 200;

/**
 * Reads one briefing's notebook: the snapshot, then every later save in the journal. Where the snapshot is damaged or
 * gone, the newest sound backup and the journals after it stand in. Never writes. Rejects with NewerNotebook, or with
 * the disk's error when a file is there and can't be read.
 */
export async function loadNotebook(place: NotebookPlace, steps: readonly Migration[]): Promise<LoadedNotebook> {
  const unsound = new Set<string>();
  const own = await readSnapshotChecked(place.snapshot, place.briefing, steps);
  if (own === 'damaged') unsound.add(place.snapshot);
  const snapshot = own === 'damaged' ? null : own;

  const journal = await readJournalChecked(place.journal, steps);
  const foreign = journal?.head != null && journal.head.briefing !== place.briefing;
  if (journal !== null && (journal.head === null || journal.damaged > 0 || foreign)) unsound.add(place.journal);
  const records = foreign ? [] : (journal?.records ?? []);
  const journalAfter = foreign ? 0 : (journal?.head?.after ?? (records[0]?.save ?? 1) - 1);

  const fromBackups =
    own === 'damaged' || (snapshot?.through ?? 0) < journalAfter || (own === null && journal === null);
  const backups: Backups = fromBackups ? await listBackups(place) : { snapshots: [], journals: [] };
  const base = snapshot ?? (await newestSound(place, backups, steps));

  const saves = new Map<number, { readonly entry: unknown; readonly version: number }>();
  for (const backup of [...backups.journals].reverse()) {
    const reading = await readJournalChecked(backup.path, steps);
    for (const { save, entry } of reading?.records ?? [])
      saves.set(save, { entry, version: versionOfReading(reading) });
  }
  for (const { save, entry } of records) saves.set(save, { entry, version: versionOfReading(journal) });

  const { version = 1, entries: based = [] } = base ?? {};
  const read: ReadEntry[] = based.map((entry) => ({ entry, version, file: place.snapshot }));
  let lastSave = base?.through ?? 0;
  let gaps = 0;
  for (const save of [...saves.keys()].sort((a, b) => a - b)) {
    const found = saves.get(save);
    if (found === undefined || save <= lastSave) continue;
    gaps += save - lastSave - 1;
    lastSave = save;
    read.push({ ...found, file: place.journal });
  }
  gaps += Math.max(0, journalAfter - lastSave);
  if (gaps > 0 && journal !== null) unsound.add(place.journal);

  const entries = createStoredEntries();
  let unreadable = 0;
  for (const [index, { entry, version, file }] of withoutReplaced(read).entries()) {
    if (!entries.putRead(migrate(entry, version, steps))) {
      unreadable += 1;
      unsound.add(file);
    }
    if (index % entriesPerTurn === 0) await nextTurn();
  }

  const damagedSaves = (journal?.damaged ?? 0) - (journal?.head === null && (journal?.damaged ?? 0) > 0 ? 1 : 0);
  return {
    entries,
    lastSave: Math.max(lastSave, journalAfter),
    snapshot:
      snapshot === null
        ? null
        : { through: snapshot.through, version: snapshot.version, bytes: (await stat(place.snapshot)).size },
    journal: journal === null ? null : extentOf(journal),
    journalAfter,
    unsound: [...unsound],
    missing: (own === null && fromBackups && (base !== null || saves.size > 0)) || (own !== null && journal === null),
    lost: Math.max(gaps, damagedSaves) + unreadable,
    old: [snapshot?.version, journal?.head?.version].some(
      (version) => version !== undefined && version < versionOf(steps),
    ),
  };
}

function extentOf({ soundLength, tornLength, unended }: JournalReading): JournalExtent {
  return { soundLength, tornLength, unended };
}

async function newestSound(
  place: NotebookPlace,
  backups: Backups,
  steps: readonly Migration[],
): Promise<Snapshot | null> {
  for (const { path } of backups.snapshots) {
    const snapshot = await readSnapshotChecked(path, place.briefing, steps);
    if (snapshot !== null && snapshot !== 'damaged') return snapshot;
  }
  return null;
}

/** Reads a snapshot of one briefing's notebook; null where there is none. Rejects as loadNotebook does. */
export async function readSnapshotChecked(
  path: string,
  briefing: string,
  steps: readonly Migration[],
): Promise<Snapshot | 'damaged' | null> {
  try {
    const none: Snapshot = { version: versionOf(steps), briefing, through: 0, entries: [] };
    const store = new Low(snapshotFile(path), none);
    await store.read();
    if (store.data === none) return null;
    refuseNewer(store.data.version, path, steps);
    return store.data.briefing === briefing ? store.data : 'damaged';
  } catch (error) {
    if (error instanceof DamagedSnapshot) return 'damaged';
    throw error;
  }
}

async function readJournalChecked(path: string, steps: readonly Migration[]): Promise<JournalReading | null> {
  const reading = await readJournalFile(path);
  if (reading?.head != null) refuseNewer(reading.head.version, path, steps);
  return reading;
}

/** A journal whose first line is damaged is taken to be of the first version: steps leave alone what they find done. */
function versionOfReading(reading: JournalReading | null): number {
  return reading?.head?.version ?? 1;
}

function refuseNewer(version: number, path: string, steps: readonly Migration[]): void {
  if (version <= versionOf(steps)) return;
  throw new NewerNotebook(
    t`${path} was written by a newer Claimbook (version ${version}). It is left as it is; open it with that one.`,
  );
}
