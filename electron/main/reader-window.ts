import { BrowserWindow, nativeTheme } from 'electron';
import { reasonOf } from '../services/reason-of.ts';
import { readerPage } from '../services/window-rules/app-address.ts';
import { barHeight, minimumSize } from '../services/window-rules/window-bounds.ts';
import { windowColours } from '../services/window-rules/window-colours.ts';
import { webPreferences } from './window-preferences.ts';
import { keepWindowPlace, savedWindowPlace } from './window-state.ts';

function overlay() {
  const { background, symbols } = windowColours(nativeTheme.shouldUseDarkColors);
  return { color: background, symbolColor: symbols, height: barHeight };
}

/** Opens the reader's window where it was left, painted in the theme from its first frame. */
export function openReaderWindow(profile: string): BrowserWindow {
  const { maximized, ...place } = savedWindowPlace(profile);
  const window = new BrowserWindow({
    ...place,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Claimbook',
    backgroundColor: windowColours(nativeTheme.shouldUseDarkColors).background,
    titleBarStyle: 'hidden',
    titleBarOverlay: overlay(),
    webPreferences,
  });
  keepWindowPlace(window, profile);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  const repaint = () => {
    window.setBackgroundColor(windowColours(nativeTheme.shouldUseDarkColors).background);
    // On macOS the system colours its own buttons.
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay());
  };
  nativeTheme.on('updated', repaint);
  window.on('closed', () => nativeTheme.off('updated', repaint));
  window.loadURL(readerPage).catch((error: unknown) => {
    // A window that is closed while it loads is no fault, and any other leaves an empty window: say which.
    process.stderr.write(`The reader's page did not load: ${reasonOf(error)}\n`);
  });
  return window;
}
