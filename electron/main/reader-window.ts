import { BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../shared/host/settings.ts';
import { reasonOf } from '../services/reason-of.ts';
import { readerPage } from '../services/window-rules/app-address.ts';
import { barHeight, minimumSize } from '../services/window-rules/window-bounds.ts';
import { type WindowColours, windowColours } from '../services/window-rules/window-colours.ts';
import { webPreferences } from './window-preferences.ts';
import { keepWindowPlace, savedWindowPlace } from './window-state.ts';

function overlay({ background, symbols }: WindowColours) {
  return { color: background, symbolColor: symbols, height: barHeight };
}

/** The reader's window, and what paints its system parts again once the reader has set another theme. */
export interface ReaderWindow {
  readonly window: BrowserWindow;
  readonly repaint: () => void;
}

/** Opens the reader's window where it was left, painted in the theme that is set from its first frame. */
export function openReaderWindow(profile: string, theme: () => Settings['theme']): ReaderWindow {
  const colours = () => windowColours(theme(), nativeTheme.shouldUseDarkColors);
  const { maximized, ...place } = savedWindowPlace(profile);
  const window = new BrowserWindow({
    ...place,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Claimbook',
    backgroundColor: colours().background,
    titleBarStyle: 'hidden',
    titleBarOverlay: overlay(colours()),
    webPreferences,
  });
  keepWindowPlace(window, profile);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  const repaint = () => {
    window.setBackgroundColor(colours().background);
    // On macOS the system colours its own buttons.
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay(colours()));
  };
  nativeTheme.on('updated', repaint);
  window.on('closed', () => nativeTheme.off('updated', repaint));
  window.loadURL(readerPage).catch((error: unknown) => {
    // A window that is closed while it loads is no fault, and any other leaves an empty window: say which.
    process.stderr.write(`The reader's page did not load: ${reasonOf(error)}\n`);
  });
  return { window, repaint };
}
