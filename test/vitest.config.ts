import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Whole-app tests start Chromium, which fills two cores by itself: they come after the plain ones, a file for each two cores. */
const app = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 5000 } } };

/** The tests that read what Chromium itself logs, which another Chromium at work beside it would disturb. */
const alone = 'test/app/security.test.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/app/**'],
          testTimeout: 20_000,
          // A style sheet that the main process takes as text is part of what it writes.
          css: { include: [/\?raw$/] },
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...app, name: 'alone', include: [alone], sequence: { groupOrder: 1 } } },
      {
        test: {
          ...app,
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          exclude: [alone],
          maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
