import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemTheme, windowColours } from '../../electron/services/window-rules/window-colours.ts';

test.each([
  ['system', 'system'],
  ['light', 'light'],
  ['dark', 'dark'],
  ['sepia', 'light'],
] as const)('under the %s theme the system’s own parts of the window are %s', (theme, own) => {
  expect(systemTheme(theme)).toBe(own);
});

test.each(['light', 'dark', 'sepia'] as const)(
  'the window’s buttons have the desk and the ink of %s',
  async (theme) => {
    const tokens = await readFile(join(import.meta.dirname, '../../renderer/design/tokens.css'), 'utf8');
    const start = theme === 'light' ? 0 : tokens.indexOf(`[data-theme="${theme}"]`);
    const [, desk] = /--desk: (#\w+)/.exec(tokens.slice(start)) ?? [];
    const [, ink] = /--ink: (#\w+)/.exec(tokens.slice(start)) ?? [];
    const { background, symbols } = windowColours(theme, theme === 'dark');
    expect([background.toLowerCase(), symbols.toLowerCase()]).toEqual([desk, ink]);
    expect(windowColours('system', true)).toEqual(windowColours('dark', false));
  },
);
