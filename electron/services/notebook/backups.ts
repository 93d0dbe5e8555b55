import { constants } from 'node:fs';
import { copyFile, link, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, isMissing } from '../disk/error-code.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { syncFolder } from '../disk/write-whole-file.ts';
import type { NotebookPlace } from './notebook-place.ts';

/** Snapshots kept of each briefing's notebook, with the journals that lead from one to the next. */
const kept = 10;

const backupName = /^([a-z][a-z0-9]*)\.(?:\d+-)?(\d+)(?:\.version-\d+)?\.(json|journal)$/;

/** A file in the backups folder: a snapshot through a save, or a journal that goes up to one. */
export interface Backup {
  readonly path: string;
  readonly through: number;
}

export interface Backups {
  /** Newest first. */
  readonly snapshots: readonly Backup[];
  readonly journals: readonly Backup[];
}

/**
 * Keeps the snapshot that is about to be replaced. One of an older version is kept under a name that is never
 * cleared away, for a reader who goes back to the app that wrote it.
 */
export async function backUpSnapshot(
  place: NotebookPlace,
  through: number,
  olderVersion: number | null,
): Promise<void> {
  const mark = olderVersion === null ? '' : `.version-${olderVersion}`;
  await keep(place.snapshot, place.backups, `${place.briefing}.${through}${mark}.json`);
}

/** Keeps the journal that is about to be replaced: with it, an older snapshot leads to everything that was saved. */
export async function backUpJournal(place: NotebookPlace, after: number, through: number): Promise<void> {
  if (through > after) await keep(place.journal, place.backups, `${place.briefing}.${after}-${through}.journal`);
}

async function keep(path: string, backups: string, name: string): Promise<void> {
  const backup = join(backups, name);
  await makeFolder(backups);
  await rm(backup, { force: true });
  try {
    await link(path, backup);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return;
    if (code === 'ENOSPC' || code === 'EROFS') throw error;
    // Some file systems have no hard links.
    await copyFile(path, backup, constants.COPYFILE_FICLONE);
  }
  await syncFolder(backups);
}

/** What the backups folder holds of one briefing's notebook. */
export async function listBackups(place: NotebookPlace): Promise<Backups> {
  const snapshots: Backup[] = [];
  const journals: Backup[] = [];
  for (const name of await namesIn(place.backups)) {
    const match = backupName.exec(name);
    if (match === null || match[1] !== place.briefing) continue;
    const backup = { path: join(place.backups, name), through: Number(match[2]) };
    if (match[3] === 'json') snapshots.push(backup);
    else journals.push(backup);
  }
  const newestFirst = (a: Backup, b: Backup) => b.through - a.through;
  return { snapshots: snapshots.sort(newestFirst), journals: journals.sort(newestFirst) };
}

/** Clears away the oldest backups: more than ten snapshots, and journals that end before the oldest of those. */
export async function clearOldBackups(place: NotebookPlace): Promise<void> {
  const { snapshots, journals } = await listBackups(place);
  const current = snapshots.filter(({ path }) => !path.includes('.version-'));
  const oldest = current[kept - 1];
  if (oldest === undefined) return;
  const old = [...current.slice(kept), ...journals.filter((journal) => journal.through <= oldest.through)];
  for (const { path } of old) await rm(path, { force: true });
}

/** The briefings that a profile holds notebook files of, in use or backed up. */
export async function briefingsWithNotebooks({ folder, backups }: NotebookPlace): Promise<readonly string[]> {
  const inUse = (await namesIn(folder)).map((name) => /^([a-z][a-z0-9]*)\.(json|journal)$/.exec(name));
  const backedUp = (await namesIn(backups)).map((name) => backupName.exec(name));
  const ids = [...inUse, ...backedUp].flatMap((match) => match?.[1] ?? []);
  return [...new Set(ids)].sort();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
