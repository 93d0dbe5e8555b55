import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** A Chromium that can be started. `windows` is false for the one that can only work unseen. */
export interface FoundChromium {
  readonly path: string;
  readonly windows: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

function inUsualPlaces(): string | null {
  const applications: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      if (folder === undefined) return [];
      return [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ];
    }),
  };
  return applications[process.platform]?.find((file) => existsSync(file)) ?? null;
}

/**
 * The browser inside the npm package, unpacked once. The package unpacks into the temporary folder and takes what it
 * finds there for its own, so it is given a private one, which becomes ours only when it is whole.
 */
function fromPackage(): FoundChromium | null {
  if (process.platform !== 'linux') return null;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    return null;
  }
  const home = join(dirname(entry), '../..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '../../node_modules/.cache/claimbook');
  const folder = join(cache, `chromium-${version}-${process.arch}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unpacking = mkdtempSync(join(cache, 'unpacking-'));
    const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => it.default.default ?? it.default).then((it) => it.executablePath())`;
    // The named runtime makes the package unpack the system libraries that a bare machine lacks.
    const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const unpacked = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
    if (unpacked.status !== 0) {
      rmSync(unpacking, { recursive: true, force: true });
      throw new Error(`The Chromium of @sparticuz/chromium could not be unpacked into ${cache}: ${unpacked.stderr}`);
    }
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      // Another process was quicker; its copy is as good.
      rmSync(unpacking, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? ''].filter((part) => part !== '');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const environment = { LD_LIBRARY_PATH: libraries.join(delimiter), ...fonts };
  return { path: join(folder, 'chromium'), windows: false, environment };
}

/** One sentence for a machine that has none. */
export const noChromium = 'No Chromium was found: install Chrome, Chromium or Edge, or name one in CLAIMBOOK_CHROMIUM.';

/**
 * The Chromium to use: the one named in CLAIMBOOK_CHROMIUM, an installed one, Playwright's, the npm package's.
 * Null when there is none; throws one sentence when the named one does not exist.
 */
export function findChromium(): FoundChromium | null {
  const named = process.env.CLAIMBOOK_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, windows: true, environment: {} };
    throw new Error(`CLAIMBOOK_CHROMIUM names ${named}, which does not exist. Name a Chromium that does, or unset it.`);
  }
  const playwrights = chromium.executablePath();
  const installed = onPath() ?? inUsualPlaces() ?? (existsSync(playwrights) ? playwrights : null);
  return installed === null ? fromPackage() : { path: installed, windows: true, environment: {} };
}
