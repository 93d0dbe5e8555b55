import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefingFiles } from '../../shared/briefing/compile-briefing.ts';
import type { Problem } from '../../shared/briefing/problem.ts';
import { problemAt, type SourceFile } from '../../shared/briefing/source-file.ts';

export const textName = 'briefing.md';
export const claimsName = 'claims.yaml';
export const chartsName = 'charts.yaml';

/** Reads the three files of a briefing folder. A file that is missing is a problem and counts as empty. */
export async function readBriefing(
  folder: string,
  shownAs: string,
): Promise<{ readonly files: BriefingFiles; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const read = async (name: string): Promise<SourceFile> => {
    const shownName = join(shownAs, name).replaceAll('\\', '/');
    try {
      return { name: shownName, text: plainText(await readFile(join(folder, name), 'utf8')) };
    } catch (error) {
      const file = { name: shownName, text: '', missing: true };
      const message = `${shownName} cannot be read: ${reasonOf(error)}.`;
      problems.push(problemAt(file, { line: 1, column: 1 }, { code: 'missing-file', message }));
      return file;
    }
  };
  const files = { text: await read(textName), claims: await read(claimsName), charts: await read(chartsName) };
  return { files, problems };
}

// Editors on Windows begin a file with a byte order mark and end its lines with two characters.
function plainText(written: string): string {
  return written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOTDIR') return 'part of its path is a file';
  return error instanceof Error ? error.message : String(error);
}
