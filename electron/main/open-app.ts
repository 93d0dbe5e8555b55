import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, session } from 'electron';
import type { Library } from '../../shared/briefing/briefing.ts';
import type { BriefingHost, Opening } from '../../shared/host/briefing-host.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { createClaimbookHost } from '../services/claimbook-host.ts';
import { openLibrary } from '../services/library.ts';
import { createPackDesk, type PackDesk } from '../services/pack/pack-desk.ts';
import { openProfile, type Profile, type ProfileOptions } from '../services/profile/open-profile.ts';
import { serveApp } from './app-protocol.ts';
import { contentFolder, pagesFolder } from './built-folders.ts';
import { createElectronDesktop } from './electron-desktop.ts';
import { lockSession } from './lock-down.ts';

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
  const opening = openProfile(app.getPath('userData'), { access, now, newId: randomUUID });
  await app.whenReady();
  lockSession(session.defaultSession);
  serveApp(pagesFolder);
  const profile = await opening;
  const desktop = createElectronDesktop(owner);
  const packDesk = createPackDesk({
    library,
    readNotebook: (briefing) => profile.notebooks.read(briefing),
    desktop,
    preparedBy: profile.settings.author,
    scale: () => profile.settings.current().scale ?? usualScale,
    now,
    log,
  });
  const platform = platformName();
  const version = app.getVersion();
  const host = createClaimbookHost({ library, profile, desktop, packDesk, platform, version, now, takeLink, log });
  return { host, packDesk, profile, library: library.library() };
}
