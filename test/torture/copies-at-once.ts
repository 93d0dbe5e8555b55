import { z } from 'zod';
import { notebooksAt } from './notebooks-at.ts';
import { type Child, runChild } from './run-child.ts';
import type { Tally } from './tally.ts';
import { withFolder } from './with-folder.ts';

const reportSchema = z.object({ writable: z.boolean(), note: z.string(), messages: z.string() });

/** Starts two copies on one profile at the same moment, again and again. */
export async function tryCopiesAtOnce(rounds: number): Promise<Tally> {
  let acknowledged = 0;
  const losses: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await withFolder(async (profile) => {
      const copies = [0, 1].map(() => runChild('../../services/children/hold-profile', [profile]));
      const reports = await Promise.all(copies.map(reportOf));
      for (const { process: copy } of copies) copy.stdin?.end();
      await Promise.all(copies.map(({ ended }) => ended));

      const read = await notebooksAt(profile, { refusal: 'Reading.' }).read('c');
      const texts = read.ok ? read.value.notes.map(({ text }) => text) : [];
      for (const [index, { writable, note, messages }] of reports.entries()) {
        if (writable !== (note === 'saved'))
          losses.push(`A copy that ${writable ? 'may' : 'may not'} save said ${note}.`);
        if (!writable && messages === '') losses.push('A copy that may not save told nothing.');
        if (note !== 'saved') continue;
        acknowledged += 1;
        if (!texts.includes(`by ${copies[index]?.process.pid}`)) losses.push('What one of two copies saved is lost.');
      }
      if (reports.filter(({ writable }) => writable).length !== 1)
        losses.push('Not one of two copies held the profile.');
    });
  }
  return { part: 'two copies started at once', tries: rounds, acknowledged, losses, remark: '' };
}

async function reportOf(copy: Child): Promise<z.infer<typeof reportSchema>> {
  await copy.started;
  const [line] = copy.printed().split('\n');
  if (line === undefined || line === '') throw new Error(`A copy told nothing: ${copy.told()}`);
  return reportSchema.parse(JSON.parse(line));
}
