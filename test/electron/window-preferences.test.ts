import { expect, test } from 'vitest';
import { webPreferences } from '../../electron/main/window-preferences.ts';

test('4, 6 and 8 to 11 of Electron’s checklist: every window is sandboxed, isolated and has nothing switched on', () => {
  const { preload, ...preferences } = webPreferences;
  expect(preload).toMatch(/preload\.cjs$/);
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
});
