import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium, type Page } from 'playwright-core';
import { appUrl } from '../electron-stand-in/address.ts';
import type { StandInReport } from '../electron-stand-in/orders.ts';
import { spawnStandIn } from '../electron-stand-in/spawn-stand-in.ts';
import { buildApp } from './build-app.ts';
import { installedElectron } from './find-electron.ts';

const root = join(import.meta.dirname, '../..');

export interface AppOptions {
  /** The profile folder; a fresh one, removed when the test process ends, unless named. */
  readonly profile?: string;
  /** The window's size in px, both or neither; 1440 × 900 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What every save dialog answers: a path, or null for Cancel. */
  readonly saveAs?: string | null;
  /** What every open dialog answers: a path, or null for Cancel. */
  readonly openFile?: string | null;
  /** What is pressed in the system's questions, by the words on the buttons, in turn. */
  readonly press?: readonly string[];
  /** A link that the app is started by. */
  readonly link?: string;
  /** Switches for Chromium. */
  readonly switches?: readonly string[];
  /** A folder of built bundles to run as they are; without it out/, which is brought up to date first. */
  readonly built?: string;
}

/** The whole app, running from its built bundles, with its reader window as a Playwright page. */
export interface TestedApp {
  readonly page: Page;
  readonly profile: string;
  /** URLs of requests that got an answer from anywhere but the app. */
  readonly requests: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  /** Links handed to the reader's browser; only known in the stand-in, which opens none. */
  readonly openedLinks: readonly string[];
  /** Files that the system was asked to open or to show in their folder, likewise. */
  readonly openedPaths: readonly OpenedPath[];
  /** What the reader was asked in the system's own way, likewise. */
  readonly questions: readonly string[];
  /** Chooses a line of the application menu by its label. */
  chooseMenu(label: string): Promise<void>;
  /** Hands the app a link as the system does while it is open. */
  openUrl(url: string): Promise<void>;
  /** What the app has copied last. */
  clipboard(): Promise<Clipboard>;
  /** Quits as a reader does and waits until the process has ended, saves and all. */
  close(): Promise<void>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
}

export interface OpenedPath {
  readonly path: string;
  readonly in: 'file' | 'folder';
}

/** What lies on the clipboard; a picture is a PNG in base64. */
export interface Clipboard {
  readonly text: string | null;
  readonly png: string | null;
}

/** The part that differs between Electron and its stand-in. */
interface Host {
  readonly page: Page;
  readonly openedLinks: readonly string[];
  readonly openedPaths: readonly OpenedPath[];
  readonly questions: readonly string[];
  start(): Promise<void>;
  chooseMenu(label: string): Promise<void>;
  openUrl(url: string): Promise<void>;
  clipboard(): Promise<Clipboard>;
  close(): Promise<void>;
  kill(): Promise<void>;
}

type Started = Extract<StandInReport, { readonly kind: 'chromium' }>;

const freshProfiles: string[] = [];
process.once('exit', () => {
  for (const folder of freshProfiles) rmSync(folder, { recursive: true, force: true });
});

function freshProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimbook-profile-'));
  freshProfiles.push(folder);
  return folder;
}

async function inStandIn(main: string, args: readonly string[], options: AppOptions): Promise<Host> {
  const { saveAs, openFile, press = [], switches = [] } = options;
  const files = { ...(saveAs !== undefined && { saveAs }), ...(openFile !== undefined && { openFile }) };
  const answers = { ...files, press: [...press] };
  const orders = { visible: false, attach: true, switches: [...switches], ...answers };
  const child = spawnStandIn(main, args, orders, ['ignore', 'inherit', 'pipe', 'ipc']);
  const ended = once(child, 'exit');
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const openedLinks: string[] = [];
  const openedPaths: OpenedPath[] = [];
  const questions: string[] = [];
  let copied: Clipboard = { text: null, png: null };
  const { endpoint, folder } = await new Promise<Started>((resolve, reject) => {
    child.on('message', (report: StandInReport) => {
      if (report.kind === 'chromium') resolve(report);
      if (report.kind === 'opened-link') openedLinks.push(report.url);
      if (report.kind === 'opened-path') openedPaths.push({ path: report.path, in: 'file' });
      if (report.kind === 'shown-path') openedPaths.push({ path: report.path, in: 'folder' });
      if (report.kind === 'asked') questions.push(report.question);
      if (report.kind === 'copied') copied = { text: null, png: null, ...report };
    });
    child.once('exit', (code) =>
      reject(new Error(`The app ended with code ${code} before it had a window: ${complaint}`)),
    );
  });
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('Chromium came without a page.');
  // The stand-in answers a page that wants to stay; without a listener Playwright would let it go.
  page.on('dialog', () => {});
  return {
    page,
    openedLinks,
    openedPaths,
    questions,
    async start() {
      child.send('attached');
      await page.waitForURL('**/index.html');
    },
    async chooseMenu(menu) {
      child.send({ menu });
    },
    async openUrl(url) {
      child.send({ url });
    },
    clipboard: async () => copied,
    async close() {
      child.send('quit');
      const [code] = await ended;
      if (code !== 0) throw new Error(`The app ended with code ${code}: ${complaint}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await gone;
      // The stand-in had no time to, and Chromium's last processes may still be writing there.
      await rm(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

async function inElectron(
  executablePath: string,
  place: string,
  args: readonly string[],
  options: AppOptions,
): Promise<Host> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, ...(options.switches ?? []), place, ...args],
    colorScheme: null,
  });
  const page = await app.firstWindow();
  return {
    page,
    openedLinks: [],
    openedPaths: [],
    questions: [],
    async start() {
      const { saveAs, openFile, press = [] } = options;
      await app.evaluate(
        ({ dialog }, [save, open, given]) => {
          const presses = [...given];
          if (presses.length > 0) {
            dialog.showMessageBox = async (...args: readonly unknown[]) => {
              const { buttons = [] } = args.at(-1) as Electron.MessageBoxOptions;
              return { response: buttons.indexOf(presses.shift() ?? ''), checkboxChecked: false };
            };
          }
          if (save !== undefined) {
            dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' });
          }
          if (open !== undefined) {
            dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: open === null ? [] : [open] });
          }
        },
        [saveAs, openFile, press] as const,
      );
    },
    chooseMenu: (label) =>
      app.evaluate(({ Menu }, wanted) => {
        const all = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
          items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
        all(Menu.getApplicationMenu()?.items ?? [])
          .find((item) => item.label === wanted)
          ?.click();
      }, label),
    openUrl: (link) =>
      app.evaluate(({ app: electron }, url) => {
        electron.emit('open-url', { preventDefault: () => {} }, url);
      }, link),
    clipboard: () =>
      app.evaluate(async ({ clipboard }) => {
        const text = await clipboard.readText();
        if (!(await clipboard.has('image/png'))) return { text, png: null };
        const [item] = await clipboard.read();
        const picture = await item?.getType('image/png');
        if (!(picture instanceof Blob)) return { text, png: null };
        return { text: null, png: Buffer.from(await picture.arrayBuffer()).toString('base64') };
      }),
    close: () => app.close(),
    async kill() {
      const ended = once(app.process(), 'exit');
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

/** Opens the built app, building it first where it is stale: in Electron where its program is, else in the stand-in. */
export async function openApp(options: AppOptions = {}): Promise<TestedApp> {
  if (options.built === undefined) await buildApp((line) => process.stderr.write(`${line}\n`));
  const profile = options.profile ?? freshProfile();
  const { width, height } = options;
  if (width !== undefined && height !== undefined) {
    // As if the reader had left the window at this size.
    writeFileSync(join(profile, 'window.json'), JSON.stringify({ x: 0, y: 0, width, height, maximized: false }));
  }
  const electron = installedElectron();
  const args = ['--profile', profile, ...(options.link === undefined ? [] : [options.link])];
  const main = join(options.built ?? join(root, 'out'), 'main/index.js');
  // Electron reads name and version from the package of a folder, and runs a bare file without.
  const place = options.built === undefined ? root : main;
  const host =
    electron === null ? await inStandIn(main, args, options) : await inElectron(electron, place, args, options);
  const { start, ...opened } = host;
  const { page } = opened;
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  page.on('response', (response) => {
    const url = appUrl(response.url());
    if (!/^(app:\/\/claimbook\/|data:|blob:)/.test(url)) requests.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  if (options.colorScheme !== undefined) await page.emulateMedia({ colorScheme: options.colorScheme });
  await start();
  return { ...opened, profile, requests, consoleErrors, pageErrors };
}
