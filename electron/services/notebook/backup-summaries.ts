import { stat } from 'node:fs/promises';
import type { BackupSummary } from '../../../shared/host/backup-summary.ts';
import type { Flag, Note } from '../../../shared/notes/entry.ts';
import { usualScale } from '../../../shared/notes/flag.ts';
import { type Backup, briefingsWithNotebooks, listBackups } from './backups.ts';
import type { Migration } from './migrations.ts';
import { notebookPlace } from './notebook-place.ts';
import { readBackup } from './read-backup.ts';
import type { StoredEntries } from './stored-entries.ts';

/** The longest excerpt, in characters. */
const excerptLength = 160;

/**
 * Every backup in a profile, briefing by briefing, newest first; each is read whole to see that it is sound. Rejects
 * with the disk's error when the folder can't be listed.
 */
export async function backupSummaries(profile: string, steps: readonly Migration[]): Promise<readonly BackupSummary[]> {
  const summaries: BackupSummary[] = [];
  for (const briefing of await briefingsWithNotebooks(notebookPlace(profile, ''))) {
    const { snapshots } = await listBackups(notebookPlace(profile, briefing));
    for (const backup of snapshots) {
      // Another copy may just have cleared it away.
      const at = backup.at ?? (await stat(backup.path).catch(() => null))?.mtime ?? null;
      if (at === null) continue;
      const read = await readBackup(backup, briefing, steps);
      summaries.push(summaryOf(backup, briefing, at, read.ok ? read.value : null));
    }
  }
  return summaries;
}

function summaryOf({ name, why }: Backup, briefing: string, at: Date, entries: StoredEntries | null): BackupSummary {
  const common = { id: name, briefing, at: at.toISOString(), why };
  if (entries === null) return { ...common, notes: 0, flags: 0, newest: null, sound: false };
  const { notes, flags } = entries.notebook(briefing);
  const newest = [...notes, ...flags].reduce<Note | Flag | null>(
    (latest, entry) => (latest === null || entry.changed >= latest.changed ? entry : latest),
    null,
  );
  return {
    ...common,
    notes: notes.filter(({ removed }) => !removed).length,
    flags: flags.length,
    newest: newest === null ? null : { text: excerptOf(newest), author: newest.author.name, changed: newest.changed },
    sound: true,
  };
}

function excerptOf(entry: Note | Flag): string {
  const text =
    entry.type === 'note'
      ? entry.text || (entry.passage?.exact ?? '')
      : entry.reason || usualScale.words[entry.status].name;
  return Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, excerptLength).join('');
}
