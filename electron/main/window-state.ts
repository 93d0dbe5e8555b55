import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import {
  type WindowPlace,
  type WindowState,
  windowPlace,
  windowStateSchema,
} from '../services/window-rules/window-bounds.ts';

const fileIn = (profile: string): string => join(profile, 'window.json');

function readState(profile: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(fileIn(profile), 'utf8')));
  } catch {
    // The window's place is a convenience: missing or damaged, the window opens where the system likes.
    return null;
  }
}

/** Where the window of this profile is to open on the screens there are now. */
export function savedWindowPlace(profile: string): WindowPlace {
  return windowPlace(
    readState(profile),
    screen.getAllDisplays().map((display) => display.workArea),
  );
}

/** Keeps the window's place in the profile when it closes. */
export function keepWindowPlace(window: BrowserWindow, profile: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(fileIn(profile), JSON.stringify(state));
    } catch {
      // A read-only profile is told to the reader by the notebook; the window's place is not worth a second word.
    }
  });
}
