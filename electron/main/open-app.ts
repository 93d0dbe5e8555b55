import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, session } from 'electron';
import type { Library } from '../../shared/briefing/briefing.ts';
import type { BriefingHost, Opening } from '../../shared/host/briefing-host.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { createClaimbookHost } from '../services/claimbook-host.ts';
import { openLibrary } from '../services/library.ts';
import { briefingsWithNotebooks } from '../services/notebook/backups.ts';
import { notebookPlace } from '../services/notebook/notebook-place.ts';
import { createPackDesk, type PackDesk } from '../services/pack/pack-desk.ts';
import { layersOf } from '../services/profile/layers-of.ts';
import { openProfile, type Profile, type ProfileOptions } from '../services/profile/open-profile.ts';
import { serveApp } from './app-protocol.ts';
import { contentFolder, pagesFolder } from './built-folders.ts';
import { createElectronDesktop } from './electron-desktop.ts';
import { lockSession } from './lock-down.ts';

/** Whoever reads a profile that has no author yet: an id made up for once would make two packs of one content differ. */
const nobody = '00000000-0000-4000-8000-000000000000';

/** The services that both the reader and the pack command run on. */
export interface OpenedApp {
  readonly host: BriefingHost;
  readonly packDesk: PackDesk;
  readonly profile: Profile;
  readonly library: Library;
}

function platformName(): Opening['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Opens library and profile and puts the host together, with the session locked before any page can load.
 * Throws an error with one sentence when the content can't be read.
 */
export async function openApp(
  access: ProfileOptions['access'],
  owner: () => BrowserWindow | null,
  takeLink: () => string | null,
): Promise<OpenedApp> {
  const library = openLibrary(contentFolder);
  const now = () => new Date();
  const opening = openProfile(app.getPath('userData'), {
    access,
    now,
    newId: access === 'read' ? () => nobody : randomUUID,
  });
  await app.whenReady();
  lockSession(session.defaultSession);
  serveApp(pagesFolder);
  const profile = await opening;
  const desktop = createElectronDesktop(owner);
  const version = app.getVersion();
  const packDesk = createPackDesk({
    library,
    readNotebook: (briefing) => profile.notebooks.read(briefing),
    notedBriefings: () => briefingsWithNotebooks(notebookPlace(profile.folder, '')),
    desktop,
    version,
    preparedBy: profile.settings.author,
    layers: () => layersOf(profile),
    scale: () => profile.settings.current().scale ?? usualScale,
    colourNames: () => profile.settings.current().colourNames,
    now,
    log,
  });
  const platform = platformName();
  const host = createClaimbookHost({ library, profile, desktop, packDesk, platform, version, now, takeLink });
  return { host, packDesk, profile, library: library.library() };
}
