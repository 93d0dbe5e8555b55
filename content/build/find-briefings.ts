import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from './content-error.ts';
import { textName } from './read-briefing.ts';
import { reasonOf } from './read-source.ts';

/** Where the briefings of a folder lie. */
export interface FoundBriefings {
  /** The folder itself where it is a library, one with the files that hold for all its briefings; else null. */
  readonly library: string | null;
  /** The briefings' folders in the order of their names. */
  readonly briefings: readonly string[];
}

const briefingsName = 'briefings';

/**
 * Finds the briefings of a library (a folder with a folder `briefings`), of a folder of briefings, or of a folder that
 * is one. Throws a `ContentError` where it can't be read or holds none.
 */
export async function findBriefings(folder: string): Promise<FoundBriefings> {
  const entries = await entriesOf(folder);
  if (entries.some((entry) => entry.isFile() && entry.name === textName)) return { library: null, briefings: [folder] };
  const isLibrary = entries.some((entry) => entry.isDirectory() && entry.name === briefingsName);
  if (!isLibrary) return { library: null, briefings: foldersIn(folder, entries) };
  const inner = join(folder, briefingsName);
  return { library: folder, briefings: foldersIn(inner, await entriesOf(inner)) };
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new ContentError(`The folder ${folder} cannot be read: ${reasonOf(error)}.`);
  });
}

function foldersIn(folder: string, entries: Awaited<ReturnType<typeof entriesOf>>): readonly string[] {
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (folders.length === 0) {
    throw new ContentError(`The folder ${folder} holds no briefing. A briefing is a folder with a ${textName}.`);
  }
  return folders.map((entry) => join(folder, entry.name)).sort();
}
