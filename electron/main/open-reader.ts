import { accessSync, constants } from 'node:fs';
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron';
import type { BriefingHost } from '../../shared/host/briefing-host.ts';
import type { Settings } from '../../shared/host/settings.ts';
import { createLinkInbox } from '../services/link-inbox.ts';
import { menuTemplate } from '../services/window-rules/menu-template.ts';
import { systemTheme } from '../services/window-rules/window-colours.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import { answerHostCalls } from './host-calls.ts';
import { openApp } from './open-app.ts';
import { openReaderWindow, type ReaderWindow } from './reader-window.ts';
import { claimSystemLinks, onSystemLink } from './system-links.ts';

/** The same host; the system's part of the window follows the theme and the keys that the reader sets. */
function followingSettings(
  host: BriefingHost,
  showTheme: (theme: Settings['theme']) => void,
  showKeys: (keys: Settings['keys']) => void,
): BriefingHost {
  return {
    ...host,
    async saveSettings(change) {
      const saved = await host.saveSettings(change);
      if (saved.ok && change.theme !== undefined) showTheme(saved.value.theme);
      if (saved.ok && change.keys !== undefined) showKeys(saved.value.keys);
      return saved;
    },
  };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function bringForward(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

export interface ReaderStart {
  /** The link that the reader followed into the app; null where it was started by itself. */
  readonly link: string | null;
  /** Whether the profile was named: such a copy (a test, a second notebook) leaves the system's links to the usual one. */
  readonly named: boolean;
}

/** Opens the reader on the profile, or brings the copy that has it to the front. */
export async function openReader({ link, named }: ReaderStart): Promise<void> {
  const folder = app.getPath('userData');
  // In a folder that can't be written nobody gets the lock: such a profile is read without it.
  if (!app.requestSingleInstanceLock() && isWritable(folder)) {
    const sentence = `Claimbook is open on this profile already (${folder}): its window comes to the front.`;
    process.stderr.write(`${sentence}\n`, () => app.exit(0));
    return;
  }
  let window: BrowserWindow | null = null;
  let reader: ReaderWindow | null = null;
  const links = createLinkInbox((text) => window?.webContents.send('link', text));
  if (link !== null) links.put(link);
  app.on('second-instance', () => bringForward(window));
  onSystemLink((text) => {
    links.put(text);
    bringForward(window);
  });
  const { host, packDesk, profile, library } = await openApp(
    'write',
    () => window,
    () => links.take(),
  );
  const { theme, keys } = profile.settings.current();
  const showTheme = (chosen: Settings['theme']): void => {
    nativeTheme.themeSource = systemTheme(chosen);
    // Between light and sepia the system's own theme stays, and tells of no change.
    reader?.repaint();
  };
  showTheme(theme);
  const titles = library.briefings.map(({ letter, title }) => `${letter}: ${title}`);
  const run = (command: string) => window?.webContents.send('command', command);
  const showMenu = (changes: Settings['keys']): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, run, titles, changes)));
  showMenu(keys);
  answerHostCalls(followingSettings(host, showTheme, showMenu));

  reader = openReaderWindow(folder, () => profile.settings.current().theme);
  window = reader.window;
  askBeforeLeaving(window, packDesk);
  if (!named) window.once('ready-to-show', claimSystemLinks);
  window.on('closed', () => {
    window = null;
    reader = null;
  });
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    // A pack is stopped, and saves that are under way finish, before the process ends.
    event.preventDefault();
    const end = (): void => {
      closed = true;
      app.quit();
    };
    packDesk
      .stop()
      .then(profile.close)
      .then(end, (error: unknown) => {
        process.stderr.write(`The profile was not closed in order: ${String(error)}\n`);
        end();
      });
  });
}
