import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildApp } from '../support/build-app.ts';
import { openApp } from '../support/open-app.ts';
import { fillNotebook } from './fill-notebook.ts';
import { median } from './median.ts';

/** From starting the process to a briefing whose first claim can be clicked, over the same launch with an idle page. */
export interface LaunchFigures {
  readonly ratio: number;
  readonly launch: number;
  readonly idle: number;
  /** A launch with 100,000 notes in a briefing that is not opened, over a launch with none. */
  readonly withHistory: number;
  /** Script the first screen loads, in kB of 1,000 bytes. */
  readonly script: number;
}

const root = join(import.meta.dirname, '../..');
/** Inside node_modules, so that the bundle's imports still resolve. */
const idleApp = join(root, 'node_modules/.cache/claimbook/idle');

const firstClaim = 'main [role=button]';

const idleScript = `
const wanted = [...document.querySelectorAll('link')].map((link) => link.href);
const pause = () => new Promise(requestAnimationFrame);
while (!wanted.every((href) => performance.getEntriesByName(href).length > 0)) await pause();
const { answer } = await window.hostTransport('open', []);
await window.hostTransport('briefing', [answer.library.briefings[0].id]);
document.body.id = 'idle';
`;

/** A copy of the built app whose page loads and compiles what the reader's does, asks for the same data, and draws nothing. */
function makeIdleApp(): number {
  rmSync(idleApp, { recursive: true, force: true });
  mkdirSync(idleApp, { recursive: true });
  cpSync(join(root, 'out'), idleApp, { recursive: true });
  const page = join(idleApp, 'renderer/index.html');
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const preloads = scripts.map((path) => `<link rel="modulepreload" crossorigin href="${path}">`);
  writeFileSync(join(idleApp, 'renderer/idle.js'), idleScript);
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Idle</title>${[...preloads, ...styles].join('')}
    <script type="module" src="./idle.js"></script></head><body></body></html>`,
  );
  const bytes = scripts.map((path) => readFileSync(join(idleApp, 'renderer', path)).length);
  return bytes.reduce((sum, length) => sum + length, 0) / 1000;
}

async function timeTo(selector: string, built: string, profile?: string): Promise<number> {
  const start = performance.now();
  const app = await openApp({ built, ...(profile !== undefined && { profile }) });
  await app.page.waitForSelector(selector, { state: 'attached' });
  const taken = performance.now() - start;
  await app.close();
  return taken;
}

/** Launches both in turns, so that both meet the same machine. Times are medians in ms. */
export async function measureLaunch(rounds = 7): Promise<LaunchFigures> {
  await buildApp(() => {});
  const script = makeIdleApp();
  const launches: number[] = [];
  const idles: number[] = [];
  const withHistory: number[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'claimbook-history-'));
  try {
    await fillNotebook(profile, 'e', 100_000);
    for (let round = 0; round <= rounds; round += 1) {
      const idle = await timeTo('body#idle', idleApp);
      const launch = await timeTo(firstClaim, join(root, 'out'));
      const long = await timeTo(firstClaim, join(root, 'out'), profile);
      // The first round fills the disk's cache.
      if (round === 0) continue;
      idles.push(idle);
      launches.push(launch);
      withHistory.push(long);
    }
  } finally {
    rmSync(idleApp, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true });
  }
  const launch = median(launches);
  const idle = median(idles);
  return { ratio: launch / idle, launch, idle, withHistory: median(withHistory) / launch, script };
}
