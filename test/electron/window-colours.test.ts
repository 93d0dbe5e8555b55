import { expect, test } from 'vitest';
import { systemTheme } from '../../electron/services/window-rules/window-colours.ts';

test.each([
  ['system', 'system'],
  ['light', 'light'],
  ['dark', 'dark'],
  ['sepia', 'light'],
] as const)('under the %s theme the system’s own parts of the window are %s', (theme, own) => {
  expect(systemTheme(theme)).toBe(own);
});
