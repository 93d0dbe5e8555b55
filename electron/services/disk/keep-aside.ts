import { constants } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errorCode } from './error-code.ts';
import { syncFolder } from './write-whole-file.ts';

/**
 * Copies a damaged file to `<name>.damaged-<time>` beside it, for whoever may get more out of it, and answers with the
 * copy's name; null when there is no such file. The file itself stays until it is replaced.
 */
export async function keepAside(path: string, now: Date): Promise<string | null> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  for (let count = 1; ; count += 1) {
    const copy = `${path}.damaged-${time}${count === 1 ? '' : `-${count}`}`;
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
    const handle = await open(copy, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(dirname(path));
    return basename(copy);
  }
}
