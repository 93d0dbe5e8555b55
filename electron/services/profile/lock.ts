import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode } from '../disk/error-code.ts';
import { isRunning, ownIdentity, type ProcessIdentity, processIdentitySchema } from './process-identity.ts';

const lockSchema = processIdentitySchema.extend({ token: z.uuid() });
type LockContent = Readonly<z.infer<typeof lockSchema>>;

/** How often, and how many ms apart, a lock is looked at that can't be read. */
const mostReadings = 20;
const betweenReadings = 50;

/** A lock that is held by this process. */
export interface Lock {
  /** Gives it back. */
  release(): Promise<void>;
}

/** Who holds a lock that could not be had; null when that can't be read. */
export interface Held {
  readonly holder: ProcessIdentity | null;
}

/**
 * Takes the lock file at `path` for this process, or says who holds it. The lock of a process that no longer runs is
 * taken over, by one process only: whoever holds the lock on that very lock. Rejects with the disk's error.
 */
export async function takeLock(path: string, now: Date): Promise<Lock | Held> {
  const own: LockContent = { ...(await ownIdentity(now)), token: randomUUID() };
  const draft = `${path}.${own.token}.new`;
  await writeFile(draft, `${JSON.stringify(own)}\n`, { flag: 'wx', mode: 0o600 });
  try {
    if (await placeNew(draft, path)) return heldLock(path, own.token);
    const found = await readWholeLock(path);
    if (found === 'gone') return (await placeNew(draft, path)) ? heldLock(path, own.token) : { holder: null };
    if (found !== null && (await isRunning(found, now))) return { holder: found };

    const takeover = await takeLock(`${path}.${found?.token ?? 'unreadable'}`, now);
    if (!('release' in takeover)) return { holder: takeover.holder };
    try {
      const still = await readLock(path);
      if (still === 'gone' || still?.token !== found?.token) return { holder: still === 'gone' ? null : still };
      await rename(draft, path);
      return heldLock(path, own.token);
    } finally {
      await takeover.release();
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** Puts a written lock in place unless there is one: it is never seen half written. */
async function placeNew(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (errorCode(error) === 'ENOENT') throw error;
  }
  // Some file systems have no hard links.
  try {
    await writeFile(path, await readFile(draft), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that can't be read may be one that is just being written: it is given time before it counts as left behind. */
async function readWholeLock(path: string): Promise<LockContent | null | 'gone'> {
  for (let reading = 1; ; reading += 1) {
    const found = await readLock(path);
    if (found !== null || reading === mostReadings) return found;
    await setTimeout(betweenReadings);
  }
}

async function readLock(path: string): Promise<LockContent | null | 'gone'> {
  try {
    const content = lockSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return content.success ? content.data : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function heldLock(path: string, token: string): Lock {
  return {
    async release() {
      const found = await readLock(path);
      if (found !== 'gone' && found?.token === token) await rm(path, { force: true });
    },
  };
}
