import { join } from 'node:path';
import type { Notice } from '../../../shared/host/briefing-host.ts';
import type { Language } from '../../../shared/language/language.ts';
import { t } from '../../../shared/language/t.ts';
import { errorCode } from '../disk/error-code.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { readLanguages } from '../language/languages.ts';
import { type Notebooks, openNotebooks } from '../notebook/open-notebooks.ts';
import { reasonOf } from '../reason-of.ts';
import { openSettings, type SettingsFile } from '../settings.ts';
import { type Lock, takeLock } from './lock.ts';

/** A reader's folder: settings, notes and flags, held by one copy of the app at a time. */
export interface Profile {
  readonly folder: string;
  /** False where another copy holds the profile or the folder can't be written. */
  readonly writable: boolean;
  readonly settings: SettingsFile;
  /** The languages that were put into it. */
  readonly languages: readonly Language[];
  readonly notebooks: Notebooks;
  /** All that the reader must be told. Every notebook is read for it. */
  notices(): Promise<readonly Notice[]>;
  /** For quitting: pending saves finish, then snapshots are brought up to date, then the lock is given back. */
  close(): Promise<void>;
}

export interface ProfileOptions {
  /** `read` takes no lock and never writes anything: for setting a pack beside a running copy. */
  readonly access: 'write' | 'read';
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Opens the profile in `folder`, which is made if need be. Never fails: what can't be had is told in `notices`. */
export async function openProfile(folder: string, options: ProfileOptions): Promise<Profile> {
  const { now, newId } = options;
  const held = options.access === 'read' ? t`It was opened for reading only.` : await hold(folder, now());
  const lock = typeof held === 'string' ? null : held;
  const refusal = typeof held === 'string' ? held : null;
  const settings = await openSettings({ profile: folder, refusal, now, newId });
  const notebooks = openNotebooks({ profile: folder, refusal, author: settings.author, now, newId });
  const { languages, problems } = readLanguages(folder);
  const own: Notice[] =
    refusal === null || options.access === 'read'
      ? []
      : [{ id: 'profile-read-only', severity: 'warning', message: t`Notes and flags can't be saved. ${refusal}` }];
  const strange = problems.map((message, index): Notice => ({ id: `language-${index}`, severity: 'warning', message }));

  return {
    folder,
    writable: lock !== null,
    settings,
    languages,
    notebooks,
    notices: async () => [...own, ...settings.notices, ...strange, ...(await notebooks.notices())],
    async close() {
      try {
        await settings.close();
        await notebooks.close();
      } finally {
        await lock?.release();
      }
    },
  };
}

/** Makes the folder and takes its lock, or says in a sentence or two why not and what to do. */
async function hold(folder: string, now: Date): Promise<Lock | string> {
  const path = join(folder, 'lock');
  try {
    await makeFolder(folder);
    const lock = await takeLock(path, now);
    if ('release' in lock) return lock;
    const { holder } = lock;
    const who = holder === null ? '' : t` (process ${holder.pid} on ${holder.host}, since ${holder.since})`;
    return t`Another copy of Claimbook holds the profile ${folder}${who}. Close it and start again; if none is running, delete ${path} first.`;
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOSPC':
      case 'EDQUOT':
        return t`The disk that holds the profile ${folder} is full. Free some space and start again.`;
      case 'EROFS':
      case 'EACCES':
      case 'EPERM':
        return t`The profile folder ${folder} can't be written. Allow writing to it, or choose another with --profile, and start again.`;
      case 'EEXIST':
      case 'ENOTDIR':
        return t`The profile ${folder} is not a folder. Move the file away, or choose another folder with --profile, and start again.`;
      default: {
        const reason = reasonOf(error);
        return t`The profile folder ${folder} can't be used (${reason}). Choose another with --profile and start again.`;
      }
    }
  }
}
