import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { errorCode } from './error-code.ts';
import { syncFolder } from './write-whole-file.ts';

/** The steps of a write that a disk can refuse. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: typeof rename;
}

const codeOf = (error: unknown): string => errorCode(error) ?? t`an unknown error`;

/** Why nothing was written, in one sentence that names the file or folder and what to do. */
function sentenceFor(code: string, path: string): string {
  const folder = dirname(path);
  switch (code) {
    case 'ENOENT':
      return t`The folder ${folder} does not exist. Create it or choose another; nothing was saved.`;
    case 'ENOTDIR':
      return t`${folder} is not a folder. Choose a folder; nothing was saved.`;
    case 'EISDIR':
      return t`${path} is a folder. Give the name of a file; nothing was saved.`;
    case 'EACCES':
    case 'EPERM':
      return t`You may not write in ${folder}. Choose another folder; nothing was saved.`;
    case 'EROFS':
      return t`The disk that holds ${folder} is read-only. Choose another folder; nothing was saved.`;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return t`There is no room for ${path} on its disk. Free some space or choose another disk; nothing was saved.`;
    case 'ENAMETOOLONG':
      return t`The name ${basename(path)} is too long for this disk. Choose a shorter one; nothing was saved.`;
    default:
      return t`${path} could not be written (${code}). Choose another place; nothing was saved.`;
  }
}

/** What keeps the old file in its place once the new one stands beside it: somebody holds it. */
const held: readonly string[] = ['EACCES', 'EPERM', 'EBUSY', 'ETXTBSY'];

/** Says why a file can't be put at `path` before any work is done for it; null when nothing speaks against it. */
export async function refusalFor(path: string): Promise<string | null> {
  try {
    const folder = await stat(dirname(path));
    if (!folder.isDirectory()) return sentenceFor('ENOTDIR', path);
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    return sentenceFor(codeOf(error), path);
  }
  try {
    const target = await stat(path);
    if (target.isDirectory()) return sentenceFor('EISDIR', path);
    if (!target.isFile()) return t`${path} is no ordinary file. Choose another name; nothing was saved.`;
    // A rename would replace it all the same, and somebody has meant to keep it.
    const isReadOnly = (target.mode & 0o222) === 0;
    return isReadOnly ? t`${path} is read-only. Choose another name, or allow writing to it; nothing was saved.` : null;
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? null : sentenceFor(code, path);
  }
}

/** How to write: on which disk, and until when it may still be called off. */
interface Writing {
  readonly disk?: Disk;
  readonly signal?: AbortSignal;
}

/**
 * Puts `content` at a `path` that the reader chose, or where a link of that name leads, whole or not at all: a new file
 * beside it, flushed, renamed over it, and the folder flushed. A file that stood there before is replaced only by the
 * whole new one, and nothing half-written is left behind. Once `signal` is aborted it fails, unless the file is there already.
 */
export async function writeChosenFile(
  path: string,
  content: string | Uint8Array,
  { disk = { open, rename }, signal }: Writing = {},
): Promise<Result<null, 'failed'>> {
  // What is not there yet, or a link that leads nowhere, is written where it is named.
  const target = await realpath(path).catch(() => path);
  const folder = dirname(target);
  let isWhole = false;
  const beside = join(folder, `.claimbook-${randomUUID()}.part`);
  try {
    const file = await disk.open(beside, 'wx');
    try {
      await file.writeFile(content, { signal });
      await file.sync();
      signal?.throwIfAborted();
    } finally {
      await file.close();
    }
    isWhole = true;
    await disk.rename(beside, target);
  } catch (error) {
    // The part file may never have come to be; what matters is that it isn't there now.
    await unlink(beside).catch(() => {});
    const code = codeOf(error);
    const isHeld = isWhole && held.includes(code);
    return failure(
      'failed',
      isHeld
        ? t`${path} is open in another program. Close it there, or choose another name; nothing was saved.`
        : sentenceFor(code, path),
    );
  }
  await syncFolder(folder);
  return ok(null);
}
