import { readFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';
import { errorCode } from '../disk/error-code.ts';

/** Tells one running process from every other, of this start of the machine or of earlier ones. */
export const processIdentitySchema = z.object({
  host: z.string(),
  pid: z.int().min(1),
  /** When the process began, as Linux counts it, with the machine's start; null on systems that don't say. */
  started: z.string().nullable(),
  /** ISO 8601. */
  since: z.iso.datetime(),
});
export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>;

/** This process, as it is written into a lock. */
export async function ownIdentity(now: Date): Promise<ProcessIdentity> {
  return { host: hostname(), pid: process.pid, started: await startOf(process.pid), since: now.toISOString() };
}

/**
 * Whether a process still runs. One of another machine, on a shared folder, can't be asked and is taken to run.
 * A process id that was given to another process since is told by its start time, or by the machine's.
 */
export async function isRunning(identity: ProcessIdentity, now: Date): Promise<boolean> {
  if (identity.host !== hostname()) return true;
  if (!mayBeRunning(identity.pid)) return false;
  if (identity.started !== null) return identity.started === (await startOf(identity.pid));
  const machineStarted = now.getTime() - uptime() * 1000;
  return Date.parse(identity.since) >= machineStarted;
}

function mayBeRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Start time of a process in ticks since the machine's start, and that start's id; null where /proc doesn't tell. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The name, in brackets, may hold spaces and brackets; the start time is field 22, the 20th after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot.trim()} ${ticks}`;
  } catch {
    return null;
  }
}
