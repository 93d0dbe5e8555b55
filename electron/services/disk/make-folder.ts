import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './write-whole-file.ts';

/** Makes a folder of the reader's own, and those above it that are missing; once made, a power cut can't undo it. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) await syncFolder(dirname(folder));
}
