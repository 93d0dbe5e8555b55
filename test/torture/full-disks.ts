import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { runChild } from './run-child.ts';
import { skipped, type Tally } from './tally.ts';
import { withFolder } from './with-folder.ts';

const part = 'a full disk at every byte of a save';
const reportSchema = z.object({ tries: z.number(), acknowledged: z.number(), losses: z.array(z.string()) });

/** Lets the room end at every `step`th byte of a save, and at every fifth as many of a snapshot. */
export async function tryFullBytes(step: number): Promise<Tally> {
  if (spawnSync('prlimit', ['--version']).status !== 0) return skipped(part, 'prlimit is not installed');
  return withFolder(async (profile) => {
    const child = runChild('fill-byte-by-byte', [profile, String(step)]);
    await child.ended;
    if (child.process.exitCode !== 0) throw new Error(`The copy with little room ended: ${child.told()}`);
    return { part, ...reportSchema.parse(JSON.parse(child.printed())), remark: '' };
  });
}

const filledSchema = z.object({
  count: z.number(),
  refusal: z.string(),
  wholeWhenFull: z.boolean(),
  afterFreeing: z.string(),
  wholeAfter: z.boolean(),
  wholeAtLast: z.boolean(),
});

/** Fills disks of many sizes, a page apart, so that the room ends in every step of saving and folding. */
export async function tryFullDisks(disks: number): Promise<Tally> {
  const name = 'a full disk of many sizes';
  const child = join(import.meta.dirname, '../services/children/save-until-full.ts');
  const losses: string[] = [];
  let acknowledged = 0;
  for (let disk = 0; disk < disks; disk += 1) {
    const size = `size=${120 + disk * 4}k`;
    const filled = await withFolder(async (folder) => {
      const command = `mount -t tmpfs -o ${size} claimbook "${folder}" && exec "${process.execPath}" --import tsx "${child}" "${folder}"`;
      return spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', command], { encoding: 'utf8' });
    });
    if (filled.error !== undefined || filled.stderr.includes('unshare') || filled.stderr.includes('mount:')) {
      return skipped(name, 'no small disk can be mounted here');
    }
    const report = filledSchema.parse(JSON.parse(filled.stdout));
    acknowledged += report.count;
    if (!report.refusal.startsWith('disk-full: The disk is full.')) losses.push(`${size}: ${report.refusal}`);
    const whole = report.wholeWhenFull && report.wholeAfter && report.wholeAtLast;
    if (!whole) losses.push(`A disk of ${size} has lost something.`);
    if (report.afterFreeing !== 'saved') losses.push(`A disk of ${size} takes no save once there is room.`);
  }
  return { part: name, tries: disks, acknowledged, losses, remark: '' };
}
