import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Something to do once the new file is whole on the disk and before it takes the old one's place. */
export type BeforeReplacing = () => Promise<void>;

/**
 * Replaces the file at `path` by `parts`, all or nothing, and resolves once a power cut can't undo it. Whatever goes
 * wrong, the old file stands. Other work gets its turn between parts, so large files are given in many.
 */
export async function writeWholeFile(
  path: string,
  parts: Iterable<string | Uint8Array>,
  beforeReplacing?: BeforeReplacing,
): Promise<void> {
  const next = `${path}.new`;
  try {
    const handle = await open(next, 'w', 0o600);
    try {
      for (const part of parts) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeReplacing?.();
    await rename(next, path);
  } catch (error) {
    // What failed is the news; that the half-written file could not be removed either would hide it.
    await rm(next, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes renames, links and new files in `folder` outlast a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
