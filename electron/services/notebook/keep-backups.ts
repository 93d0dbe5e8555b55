import type { Backup, Backups } from './backups.ts';

/** The newest snapshots kept of each briefing's notebook, whenever they were made. */
const newest = 10;
/** Days and weeks of which the last snapshot is kept: the newest that have one, whatever the clock says now. */
const days = 14;
const weeks = 8;

const dayLength = 24 * 60 * 60 * 1000;

/**
 * The backups that nothing keeps any longer. Of those made in the course of rewriting the ten newest are kept, one for
 * each of the last fourteen days of work and one for each of the last eight weeks of it; of those made before an import
 * or a restore as many again. Snapshots of older versions stay for ever, journals as long as they end after the tenth
 * newest snapshot. No clock decides how old a backup is, so one that jumps ahead clears nothing away.
 */
export function staleBackups({ snapshots, journals }: Backups): readonly Backup[] {
  const routine = snapshots.filter(({ why }) => why === 'routine');
  const before = snapshots.filter(({ why }) => why === 'before-import' || why === 'before-restore');
  const oldest = routine[newest - 1];
  return [
    ...stale(routine),
    ...stale(before),
    ...(oldest === undefined ? [] : journals.filter(({ through }) => through <= oldest.through)),
  ];
}

/** `snapshots` are given newest first, so the first one of a day or week is its last. */
function stale(snapshots: readonly Backup[]): readonly Backup[] {
  const kept = new Set([
    ...snapshots.slice(0, newest),
    ...lastOfEach(snapshots, dayLength, days),
    ...lastOfEach(snapshots, 7 * dayLength, weeks),
  ]);
  return snapshots.filter((snapshot) => !kept.has(snapshot));
}

function lastOfEach(snapshots: readonly Backup[], period: number, periods: number): readonly Backup[] {
  const last = new Map<number, Backup>();
  for (const snapshot of snapshots) {
    if (snapshot.at === null) continue;
    const key = Math.floor(snapshot.at.getTime() / period);
    if (!last.has(key)) last.set(key, snapshot);
  }
  return [...last.values()].slice(0, periods);
}
