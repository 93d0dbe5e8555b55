import { constants } from 'node:fs';
import { copyFile, link, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { errorCode, isMissing } from '../disk/error-code.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { syncFolder } from '../disk/write-whole-file.ts';
import { staleBackups } from './keep-backups.ts';
import type { NotebookPlace } from './notebook-place.ts';
import { type Snapshot, snapshotFile } from './snapshot-file.ts';

/** What a notebook is backed up before, other than in the course of its rewriting. */
export type Occasion = 'import' | 'restore';

/** Names are `<briefing>.<save>[.<time>][.<mark>].json` and `<briefing>.<after>-<save>.journal`. */
const backupName =
  /^([a-z][a-z0-9]*)\.(?:\d+-)?(\d+)(?:\.(\d{8}T\d{6}Z))?(?:\.(version-\d+|before-import|before-restore))?\.(json|journal)$/;

/** A file in the backups folder: a snapshot through a save, or a journal that goes up to one. */
export interface Backup {
  readonly path: string;
  readonly name: string;
  readonly through: number;
  /** When the notebook was as the backup has it; null in the names of the earliest releases. */
  readonly at: Date | null;
  readonly why: 'routine' | 'before-import' | 'before-restore' | 'older-version';
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
  const written = await stat(place.snapshot).then(
    ({ mtime }) => `.${compactTime(mtime)}`,
    (error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    },
  );
  const mark = olderVersion === null ? written : `.version-${olderVersion}`;
  await keep(place.snapshot, place.backups, `${place.briefing}.${through}${mark}.json`);
}

/** Keeps a notebook as it stands before something that changes much of it. Resolves once it is on the disk for good. */
export async function backUpBefore(
  place: NotebookPlace,
  occasion: Occasion,
  snapshot: Snapshot,
  now: Date,
): Promise<void> {
  await makeFolder(place.backups);
  const name = `${place.briefing}.${snapshot.through}.${compactTime(now)}.before-${occasion}.json`;
  await new Low(snapshotFile(join(place.backups, name)), snapshot).write();
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
    const [, , through, time, mark, kind] = match;
    const backup = {
      path: join(place.backups, name),
      name,
      through: Number(through),
      at: time === undefined ? null : dateOf(time),
      why: whyOf(mark),
    };
    if (kind === 'json') snapshots.push(backup);
    else journals.push(backup);
  }
  const newestFirst = (a: Backup, b: Backup) =>
    b.through - a.through || (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0);
  return { snapshots: snapshots.sort(newestFirst), journals: journals.sort(newestFirst) };
}

/** Clears away the backups that keep-backups.ts names. */
export async function clearOldBackups(place: NotebookPlace): Promise<void> {
  for (const { path } of staleBackups(await listBackups(place))) await rm(path, { force: true });
}

/** The briefings that a profile holds notebook files of, in use or backed up. */
export async function briefingsWithNotebooks({ folder, backups }: NotebookPlace): Promise<readonly string[]> {
  const inUse = (await namesIn(folder)).map((name) => /^([a-z][a-z0-9]*)\.(json|journal)$/.exec(name));
  const backedUp = (await namesIn(backups)).map((name) => backupName.exec(name));
  const ids = [...inUse, ...backedUp].flatMap((match) => match?.[1] ?? []);
  return [...new Set(ids)].sort();
}

/** The briefing that a file of the backups folder is of; null where the name is none of ours. */
export function briefingOfBackup(name: string): string | null {
  return backupName.exec(name)?.[1] ?? null;
}

function whyOf(mark: string | undefined): Backup['why'] {
  if (mark === undefined) return 'routine';
  return mark === 'before-import' || mark === 'before-restore' ? mark : 'older-version';
}

/** `20261122T143000Z`, which every file system takes in a name. */
function compactTime(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

function dateOf(time: string): Date {
  return new Date(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
