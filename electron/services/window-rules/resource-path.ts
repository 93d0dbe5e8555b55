import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isAppUrl } from './reader-frame.ts';

/** Characters that no file of ours has in its name and that change what a path means on some system. */
function hasTrick(path: string): boolean {
  return path.includes('\0') || path.includes('\\') || path.includes(':') || path.includes('%');
}

/**
 * The file that an app:// URL names inside `root`, or null: another host, a path that climbs, a link that leads
 * outside, or no such file. The URL is decoded once only, so an escape inside an escape stays refused.
 */
export async function resourcePath(root: string, url: string): Promise<string | null> {
  if (!isAppUrl(url)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  if (hasTrick(path)) return null;
  try {
    const folder = await realpath(root);
    const file = await realpath(join(folder, path));
    const inside = relative(folder, file);
    const leaves = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    return leaves ? null : file;
  } catch {
    return null;
  }
}

const types: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['woff', 'font/woff'],
]);

/** The content type of a file of the app; null for kinds the app does not ship, which are not served. */
export function resourceType(file: string): string | null {
  return types.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}
