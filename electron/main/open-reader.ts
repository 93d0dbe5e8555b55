import { accessSync, constants } from 'node:fs';
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron';
import type { BriefingHost } from '../../shared/host/briefing-host.ts';
import { menuTemplate } from '../services/window-rules/menu-template.ts';
import { answerHostCalls } from './host-calls.ts';
import { openApp } from './open-app.ts';
import { openReaderWindow } from './reader-window.ts';

/** The same host; the system's part of the window follows the theme that the reader sets. */
function followingTheme(host: BriefingHost): BriefingHost {
  return {
    ...host,
    async saveSettings(change) {
      const saved = await host.saveSettings(change);
      if (saved.ok) nativeTheme.themeSource = saved.value.theme;
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

/** Opens the reader on the profile, or brings the copy that has it to the front. */
export async function openReader(): Promise<void> {
  const folder = app.getPath('userData');
  // In a folder that can't be written nobody gets the lock: such a profile is read without it.
  if (!app.requestSingleInstanceLock() && isWritable(folder)) {
    const sentence = `Claimbook is open on this profile already (${folder}): its window comes to the front.`;
    process.stderr.write(`${sentence}\n`, () => app.exit(0));
    return;
  }
  let window: BrowserWindow | null = null;
  app.on('second-instance', () => bringForward(window));
  const { host, profile, library } = await openApp('write', () => window);
  nativeTheme.themeSource = profile.settings.current().theme;
  answerHostCalls(followingTheme(host));
  const titles = library.briefings.map(({ letter, title }) => `${letter}: ${title}`);
  const menu = menuTemplate(process.platform, (command) => window?.webContents.send('command', command), titles);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  window = openReaderWindow(folder);
  window.on('closed', () => {
    window = null;
  });
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    // Saves that are under way finish before the process ends.
    event.preventDefault();
    const end = (): void => {
      closed = true;
      app.quit();
    };
    profile.close().then(end, (error: unknown) => {
      process.stderr.write(`The profile was not closed in order: ${String(error)}\n`);
      end();
    });
  });
}
