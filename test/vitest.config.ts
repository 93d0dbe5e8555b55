import { defineConfig } from 'vitest/config';

/** Whole-app tests start Chromium and share two cores, so files there run one at a time after the plain ones. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/app/**'], testTimeout: 20_000 } },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
