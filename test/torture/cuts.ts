import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createAcknowledged, lossesAt } from './acknowledged.ts';
import { type FileSystem, type LoopDisk, openLoopDisk, type Shutdown } from './loop-disk.ts';
import { lossesGoingOn } from './losses-going-on.ts';
import { kill, moment, runChild } from './run-child.ts';
import { skipped, type Tally } from './tally.ts';

/** With nothing flushed is nearest to a power cut; the other ways stop the disk between other steps. */
const ways: readonly Shutdown[] = [2, 1, 2, 0];

/** One cut: what had been acknowledged, what of it was lost, and whether a file that nobody flushed was lost. */
interface Cut {
  readonly acknowledged: number;
  readonly losses: readonly string[];
  readonly unflushedLost: boolean;
}

/**
 * Cuts the power of a disk while a copy of the app saves to it as fast as it can, half the time with another program
 * flushing meanwhile. A file written beside it without a flush shows that the cuts are cuts: most of those are lost.
 */
export async function tryCuts(kind: FileSystem, cuts: number, end: number): Promise<readonly Tally[]> {
  const disk = await openLoopDisk(kind);
  if (typeof disk === 'string') return [skipped(`power cut on ${kind}`, disk)];
  const done = { quiet: [] as Cut[], busy: [] as Cut[] };
  try {
    for (let count = 0; count < cuts && Date.now() < end; count += 1) {
      const busy = count % 2 === 1;
      const cut = await cutOnce(disk, ways[(count >> 1) % ways.length] ?? 2, busy);
      (busy ? done.busy : done.quiet).push(cut);
      if (cut.losses.length > 0) break;
    }
  } finally {
    await disk.close();
  }
  return [
    tallyOf(`power cut on ${kind}, quiet`, done.quiet),
    tallyOf(`power cut on ${kind}, others flushing`, done.busy),
  ];
}

async function cutOnce(disk: LoopDisk, how: Shutdown, busy: boolean): Promise<Cut> {
  const profile = join(disk.folder, 'profile');
  const unflushed = join(disk.folder, `unflushed-${randomUUID()}`);
  rmSync(profile, { recursive: true, force: true });
  await mkdir(profile);
  await disk.remount();

  const writer = runChild('save-for-ever', [profile]);
  const flusher = busy ? runChild('fsync-for-ever', [join(disk.folder, 'other')]) : null;
  await writer.started;
  await moment(150);
  writeFileSync(unflushed, 'x'.repeat(5000));
  // A flush that is under way when ext4 is shut down may report success: with the power gone nobody would hear of it.
  const heard = createAcknowledged();
  heard.hear(writer.printed());
  disk.cut(how);
  await kill(writer);
  if (flusher !== null) await kill(flusher);
  await disk.remount();

  const losses = [...(await lossesAt(profile, heard)), ...(await lossesGoingOn(profile))];
  const unflushedLost = !isWhole(unflushed);
  if (heard.count === 0) throw new Error(`Nothing was saved before the power was cut: ${writer.told()}`);
  return { acknowledged: heard.count, losses, unflushedLost };
}

function isWhole(path: string): boolean {
  try {
    return readFileSync(path).length === 5000;
  } catch {
    // Gone, or its place on the disk no longer makes sense.
    return false;
  }
}

function tallyOf(part: string, cuts: readonly Cut[]): Tally {
  const unflushedLost = cuts.filter((cut) => cut.unflushedLost).length;
  return {
    part,
    tries: cuts.length,
    acknowledged: cuts.reduce((sum, cut) => sum + cut.acknowledged, 0),
    losses: cuts.flatMap(({ losses }) => losses),
    remark: `${unflushedLost} unflushed files lost`,
  };
}
