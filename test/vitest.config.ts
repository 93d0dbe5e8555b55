import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Whole-app tests start Chromium and wait for it about half of their time: they come after the plain ones, a file for each core. */
const app = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 5000 } } };

/** The tests that read what Chromium itself logs, which another Chromium at work beside it would disturb. */
const alone = 'test/app/security.test.ts';

/**
 * Folders whose tests leave nothing behind in the process or in a module, so that their files share one, which loads
 * what they test once. What sets a language, a global or a store, or leaves files open, stays out of here.
 */
const pure = [
  'anchors',
  'briefing',
  'charts',
  'checks',
  'claims',
  'content',
  'exchange',
  'ledger',
  'notes',
  'palette',
  'reading',
  'register',
  'search',
  'verification',
].map((folder) => `test/${folder}/**/*.test.ts`);

/** Plain tests fill every core; a slow machine gets a minute for each, since most of that is waiting for its turn. */
const plain = {
  testTimeout: 60_000,
  // A style sheet that the main process takes as text is part of what it writes.
  css: { include: [/\?raw$/] },
  maxWorkers: availableParallelism(),
  sequence: { groupOrder: 0 },
};

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { test: { ...plain, name: 'pure', include: pure, isolate: false } },
      { test: { ...plain, name: 'node', include: ['test/**/*.test.ts'], exclude: [...pure, 'test/app/**'] } },
      { test: { ...app, name: 'alone', include: [alone], sequence: { groupOrder: 1 } } },
      {
        test: {
          ...app,
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          exclude: [alone],
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
