import type { BriefingFiles } from '../../shared/briefing/compile-briefing.ts';
import { type ContentFolder, readOptional, readSource } from './read-source.ts';

/** The file that makes a folder a briefing. */
export const textName = 'briefing.md';

/** Reads the files of a briefing folder. One that is missing is a problem and counts as empty; a digest may be missing. */
export async function readBriefing(folder: ContentFolder): Promise<BriefingFiles> {
  return {
    text: await readSource(textName, folder),
    claims: await readSource('claims.yaml', folder),
    charts: await readSource('charts.yaml', folder),
    digest: await readOptional('digest.yaml', folder),
  };
}
