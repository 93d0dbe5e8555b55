import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { reasonOf } from '../reason-of.ts';
import type { Backup } from './backups.ts';
import { readSnapshotChecked } from './load-notebook.ts';
import { type Migration, migrate } from './migrations.ts';
import { createStoredEntries, type StoredEntries } from './stored-entries.ts';

/** Entries put between which other work gets its turn. */
const entriesPerTurn = 200;

/** What a backup holds, brought up to the version of today; or why that can't be had, in a sentence. Never writes. */
export async function readBackup(
  { path }: Pick<Backup, 'path'>,
  briefing: string,
  steps: readonly Migration[],
): Promise<Result<StoredEntries, 'unknown-backup'>> {
  try {
    const snapshot = await readSnapshotChecked(path, briefing, steps);
    if (snapshot === null) return unknown(t`The backup ${basename(path)} is no longer there.`);
    if (snapshot === 'damaged') return unknown(t`The backup ${basename(path)} is damaged.`);
    const entries = createStoredEntries();
    for (const [index, entry] of snapshot.entries.entries()) {
      if (index % entriesPerTurn === 0) await nextTurn();
      if (!entries.putRead(migrate(entry, snapshot.version, steps))) {
        return unknown(t`The backup ${basename(path)} holds something that is no note or flag.`);
      }
    }
    return ok(entries);
  } catch (error) {
    return unknown(t`The backup ${basename(path)} can’t be read: ${reasonOf(error)}`);
  }
}

function unknown(message: string) {
  return failure('unknown-backup', t`${message} Nothing was changed; restore another one.`);
}
