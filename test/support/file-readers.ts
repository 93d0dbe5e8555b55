import { afterAll, afterEach } from 'vitest';
import { defaultSettings } from '../../shared/host/settings.ts';
import type { HostBridge } from '../../shared/host/transport.ts';
import type { TestedApp } from './open-app.ts';
import { expectQuiet, openReader, type ReaderOptions, textSet } from './reader-page.ts';

/** How the shared reader is to look at the start of a test. */
export type SharedOptions = Pick<ReaderOptions, 'briefing' | 'width' | 'height' | 'colorScheme'>;

/** Puts an open reader back to its first run: settings as they came, a page loaded afresh, no place kept. */
async function startOver({ page }: TestedApp, options: SharedOptions): Promise<void> {
  const { briefing = 'c', width = 1440, height = 900, colorScheme = null } = options;
  const unread = { block: null, claim: null, reached: 0 };
  const places = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, unread]));
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.evaluate(
    async (settings) => {
      // Nothing that still scrolls is observed as the page is left; what it has not written yet it writes now.
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = () => 0;
      await new Promise((done) => requestAnimationFrame(done));
      window.dispatchEvent(new Event('blur'));
      await (window as unknown as HostBridge).hostTransport('saveSettings', [settings]);
    },
    { ...defaultSettings, briefing, places },
  );
  await page.reload();
  // A page that comes anew takes its size from the app again, and what is set already would not be set once more.
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('main', { name: `Briefing ${briefing.toUpperCase()}` }).waitFor();
  await textSet(page);
}

/** The readers that the tests of a file open; all are closed by the end, and none may have had an error. */
export interface FileReaders {
  /**
   * The reader that the tests of the file share, which saves each the seconds of a start: a first run, but for the
   * notes and flags that earlier tests have left.
   */
  shared(options?: SharedOptions): Promise<TestedApp>;
  /** A process of its own, closed with the test: for an empty notebook, or for what is to outlive a restart. */
  own(options?: ReaderOptions): Promise<TestedApp>;
  /** Sees to the end of an app that the test has opened by itself, in the place of the last one it opened. */
  take(app: TestedApp): TestedApp;
}

export function fileReaders(): FileReaders {
  let common: TestedApp | null = null;
  let started: TestedApp | null = null;
  afterEach(async ({ task }) => {
    const used = [started, common].filter((app) => app !== null);
    started = null;
    // What went wrong in one test is not to be met again in the next.
    if (task.result?.state === 'fail') common = null;
    for (const app of used) if (app !== common) await app.close();
    for (const app of used) expectQuiet(app);
  });
  afterAll(() => common?.close());
  function take(app: TestedApp): TestedApp {
    started = app;
    return app;
  }
  return {
    async shared(options = {}) {
      common ??= await openReader({ width: 1440, height: 900 });
      await startOver(common, options);
      return common;
    },
    own: async (options) => take(await openReader(options)),
    take,
  };
}
