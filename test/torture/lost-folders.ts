import { z } from 'zod';
import { runChild } from './run-child.ts';
import { skipped, type Tally } from './tally.ts';
import { withFolder } from './with-folder.ts';

const part = 'a folder read-only, moved or deleted';
const reportSchema = z.object({ tries: z.number(), acknowledged: z.number(), losses: z.array(z.string()) });

/** Takes the profile's folder away from under the app, in three ways. */
export async function tryLostFolders(rounds: number): Promise<Tally> {
  if (process.platform === 'win32') return skipped(part, 'Windows lets no folder in use go');
  return withFolder(async (folder) => {
    const child = runChild('lose-folder', [folder, String(rounds)]);
    await child.ended;
    if (child.process.exitCode !== 0) throw new Error(`The copy whose folder was taken away ended: ${child.told()}`);
    return { part, ...reportSchema.parse(JSON.parse(child.printed())), remark: '' };
  });
}
