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

function bringForward(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Opens the reader on the profile, or brings the copy that has it to the front. */
export async function openReader(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    const sentence = `Claimbook is open on this profile already (${app.getPath('userData')}): its window comes to the front.`;
    process.stderr.write(`${sentence}\n`, () => app.exit(0));
    return;
  }
  let window: BrowserWindow | null = null;
  app.on('second-instance', () => bringForward(window));
  const { host, profile } = await openApp('write', () => window);
  nativeTheme.themeSource = profile.settings.current().theme;
  answerHostCalls(followingTheme(host));
  const menu = menuTemplate(process.platform, (command) => window?.webContents.send('command', command));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  window = openReaderWindow(app.getPath('userData'));
  window.on('closed', () => {
    window = null;
  });
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    // Saves that are under way finish before the process ends.
    event.preventDefault();
    void profile.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
