import type { LibraryFiles } from '../../shared/briefing/library-records.ts';
import { type ContentFolder, readOptional } from './read-source.ts';

/** Reads the files that stand beside a library's briefings and hold for all of them. None has to be there. */
export async function readLibrary(folder: ContentFolder): Promise<LibraryFiles> {
  return {
    vocabulary: await readOptional('vocabulary.yaml', folder),
    glossary: await readOptional('glossary.yaml', folder),
    checks: await readOptional('checks.yaml', folder),
    charts: await readOptional('charts.yaml', folder),
  };
}
