import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/briefing/problem.ts';
import { problemAt, type SourceFile } from '../../shared/briefing/source-file.ts';

/** What reading content comes to beside its files: problems, and the paths of what was looked for and read. */
export interface ReadingLog {
  readonly problems: Problem[];
  readonly paths: string[];
}

/** A folder of content: where it lies, what problems call it, and the log of what is read from it. */
export interface ContentFolder {
  readonly folder: string;
  readonly shownAs: string;
  readonly log: ReadingLog;
}

/** Reads a file that has to be there. One that can't be read is a problem and counts as empty. */
export async function readSource(name: string, content: ContentFolder): Promise<SourceFile> {
  return (await readOptional(name, content)) ?? unreadable(name, content, 'it does not exist');
}

/** Reads a file that need not be there: null where it is not. */
export async function readOptional(name: string, content: ContentFolder): Promise<SourceFile | null> {
  const path = join(content.folder, name);
  try {
    const text = plainText(await readFile(path, 'utf8'));
    content.log.paths.push(path);
    return { name: shownName(name, content), text };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? null : unreadable(name, content, reasonOf(error));
  }
}

function unreadable(name: string, content: ContentFolder, reason: string): SourceFile {
  const file = { name: shownName(name, content), text: '', missing: true };
  const message = `${file.name} cannot be read: ${reason}.`;
  content.log.paths.push(join(content.folder, name));
  content.log.problems.push(problemAt(file, { line: 1, column: 1 }, { code: 'missing-file', message }));
  return file;
}

function shownName(name: string, { shownAs }: ContentFolder): string {
  return join(shownAs, name).replaceAll('\\', '/');
}

// Editors on Windows begin a file with a byte order mark and end its lines with two characters.
function plainText(written: string): string {
  return written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Why a file or folder could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOTDIR') return 'part of its path is a file';
  return error instanceof Error ? error.message : String(error);
}
