import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { syncFolder } from './write-whole-file.ts';

/**
 * Makes a folder, and those above it that are missing; once made, a power cut can't undo it. By default only the reader
 * may enter it. Rejects with the system's error where one cannot be made.
 */
export async function makeFolder(path: string, mode = 0o700): Promise<void> {
  for (const folder of await makeMissing(resolve(path), mode)) await syncFolder(dirname(folder));
}

/**
 * The folders that were made, the uppermost first. Node's own recursive mkdir never ends where a folder that exists
 * takes no other, as /proc does: it looks for what is missing above for ever.
 */
async function makeMissing(path: string, mode: number): Promise<readonly string[]> {
  try {
    await mkdir(path, { mode });
    return [path];
  } catch (error) {
    if (await isFolder(path)) return [];
    if (!isMissing(error) || dirname(path) === path) throw error;
  }
  const above = await makeMissing(dirname(path), mode);
  await mkdir(path, { mode }).catch(async (error: unknown) => {
    // Another process may have been quicker.
    if (!(await isFolder(path))) throw error;
  });
  return [...above, path];
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
