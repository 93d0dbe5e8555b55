import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Request, type Route } from 'playwright-core';
import { appUrl } from './address.ts';
import { type FoundChromium, findChromium, noChromium } from './find-chromium.ts';
import { readOrders, type StandInReport } from './orders.ts';
import { respond } from './protocol.ts';
import { defaultSession } from './session.ts';

export const orders = readOrders();

/** Switches that the app asked for. */
const appSwitches = new Set<string>();

/** Whoever a page belongs to. */
export interface PageOwner {
  /** Whether the page may go to a URL that its own scripts or a link ask for. */
  mayNavigate(url: string): boolean;
  /** Whether the page may open a further window. */
  mayOpen(url: string): boolean;
}

let startup: Promise<BrowserContext> | null = null;
let unused: Page | null = null;
const owners = new Map<Page, PageOwner>();

/** Adds a switch to Chromium's own; throws when it has started without it. */
export function useSwitch(wanted: string): void {
  if (startup !== null && !appSwitches.has(wanted)) throw new Error(`Chromium has started without ${wanted}.`);
  appSwitches.add(wanted);
}

/** Tells a process that looks on, if there is one. */
export function report(message: StandInReport): void {
  process.send?.(message);
}

/** Whose page asks; nobody's, for the first request of a window that a page opened. */
function ownerOf(request: Request): PageOwner | null {
  try {
    return owners.get(request.frame().page()) ?? null;
  } catch {
    // Playwright knows no frame before a new window's first answer.
    return null;
  }
}

/** Answers a request by the app's own rules, and lets none out of this process. */
async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = appUrl(request.url());
  const owner = ownerOf(request);
  if (owner !== null && request.isNavigationRequest() && !owner.mayNavigate(url)) return route.abort('aborted');
  if (owner === null || (await defaultSession.cancels(url))) {
    report({ kind: 'refused', url });
    return route.abort('blockedbyclient');
  }
  const asked = new globalThis.Request(url, { method: request.method(), headers: request.headers() });
  const response = await respond(asked);
  if (response === null) {
    await route.abort('blockedbyclient');
    throw new Error(`The app let a request for ${url} out, and its stand-in for Electron lets none out.`);
  }
  const body = Buffer.from(await response.arrayBuffer());
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

/** A page that none of our windows asked for was opened by a page of ours, and stays only if its owner allows it. */
async function refuseFurtherWindow(page: Page): Promise<void> {
  const opener = await page.opener();
  if (opener === null && !owners.has(page)) return;
  const allowed = opener !== null && owners.get(opener)?.mayOpen(appUrl(page.url()));
  if (allowed) throw new Error('The app let a page open a window, and its stand-in for Electron can do no such thing.');
  await page.close();
}

async function launch(found: FoundChromium): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'claimbook-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: found.path,
    headless: !orders.visible,
    env: { ...process.env, ...found.environment } as Record<string, string>,
    // Chromium refuses to sandbox itself for root; everyone else keeps the sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation', '--hide-scrollbars', '--disable-popup-blocking'],
    args: [
      // A window like an app's, without tabs, and without Chromium's bar about switches it finds unusual.
      ...(orders.visible ? ['--app=data:text/html,', '--test-type'] : []),
      ...(orders.attach ? ['--remote-debugging-port=0'] : []),
      ...appSwitches,
      ...orders.switches,
    ],
    viewport: null,
    colorScheme: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  await context.route(() => true, answer);
  unused = context.pages()[0] ?? null;
  context.on('page', (page) => void refuseFurtherWindow(page));
  if (orders.attach) await lookedOn(folder);
  return context;
}

/** Waits until whoever looks on is there, so that it sees the first page from its first request. */
async function lookedOn(folder: string): Promise<void> {
  const attached = new Promise<void>((resolve) => {
    process.on('message', (message) => {
      if (message === 'attached') resolve();
    });
  });
  const [port, path] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
  report({ kind: 'chromium', endpoint: `ws://127.0.0.1:${port}${path}`, folder });
  await attached;
}

/** Chromium, started when first asked for. Ends the process with one sentence where it can't be had. */
async function chromiumContext(): Promise<BrowserContext> {
  try {
    if (startup === null) {
      const found = findChromium();
      if (found === null) throw new Error(noChromium);
      startup = launch(found);
    }
    return await startup;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** A page for a window: the first is the one that Chromium came with. */
export async function ownPage(owner: PageOwner): Promise<Page> {
  const context = await chromiumContext();
  const first = unused;
  unused = null;
  const page = first ?? (await context.newPage());
  owners.set(page, owner);
  return page;
}

/** Ends Chromium, if it was ever started. */
export async function endChromium(): Promise<void> {
  const context = await startup?.catch(() => null);
  await context?.close();
}
