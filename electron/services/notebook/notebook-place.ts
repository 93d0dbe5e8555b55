import { join } from 'node:path';

/** Where one briefing's notes and flags are. */
export interface NotebookPlace {
  readonly briefing: string;
  readonly folder: string;
  readonly snapshot: string;
  readonly journal: string;
  /** The profile's backups folder. */
  readonly backups: string;
}

/** Where in a profile’s folder the notebook of a briefing lies, whether there is one or not. */
export function notebookPlace(profile: string, briefing: string): NotebookPlace {
  const folder = join(profile, 'notebook');
  return {
    briefing,
    folder,
    snapshot: join(folder, `${briefing}.json`),
    journal: join(folder, `${briefing}.journal`),
    backups: join(profile, 'backups'),
  };
}
