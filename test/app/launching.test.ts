import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StandInReport } from '../electron-stand-in/orders.ts';
import { spawnStandIn } from '../electron-stand-in/spawn-stand-in.ts';
import { buildApp } from '../support/build-app.ts';
import { openApp } from '../support/open-app.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimbook-launching-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

/** Runs a command of package.json as npm would, in a folder of its own. */
function command(job: 'start' | 'pack', args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const runner = ['--import', import.meta.resolve('tsx'), join(root, 'test/launch.ts'), job, ...args];
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...environment };
  return ended(spawn(process.execPath, runner, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** The last line: building may come before it. */
function sentence({ stderr }: Ended): string {
  return stderr.trim().split('\n').at(-1) ?? '';
}

test('a pack into a folder that does not exist is refused with a sentence that names it', async () => {
  const outcome = await command('pack', ['--out', join(folder, 'missing', 'c.pdf')]);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(sentence(outcome)).toContain(join(folder, 'missing'));
});

test('a pack onto a folder is refused with a sentence that names it', async () => {
  const outcome = await command('pack', ['--out', '.']);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(sentence(outcome)).toContain(folder);
});

test('an unknown briefing is refused with a sentence that names it and what there is', async () => {
  const outcome = await command('pack', ['--out', 'c.pdf', '--briefing', 'Q']);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(sentence(outcome)).toMatch(/"q".*c/i);
  expect(await readdir(folder)).toEqual([]);
});

test('a mistyped option is refused with a sentence that names it', async () => {
  const outcome = await command('pack', ['--out', 'c.pdf', '--breifing', 'c']);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(sentence(outcome)).toContain('--breifing');
});

test('a link that leads nowhere is refused with a sentence that names it', async () => {
  const outcome = await command('start', ['claimbook://claims/c_pro_output_price']);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(sentence(outcome)).toContain("'claimbook://claims/c_pro_output_price' leads to no claim");
});

test('the copy on the usual profile asks the system for links into the app', async () => {
  await buildApp(() => {});
  for (const place of ['HOME', 'XDG_CONFIG_HOME', 'APPDATA']) vi.stubEnv(place, folder);
  const orders = { visible: false, attach: false, switches: [] };
  const main = join(root, 'out/main/index.js');
  const child = spawnStandIn(main, [], orders, ['ignore', 'inherit', 'inherit', 'ipc']);
  vi.unstubAllEnvs();
  const asked = new Promise<string>((resolve) => {
    child.on('message', (report: StandInReport) => {
      if (report.kind === 'protocol-client') resolve(report.protocol);
    });
  });
  expect(await asked).toBe('claimbook');
  const gone = ended(child);
  child.send('quit');
  expect(await gone).toMatchObject({ code: 0 });
});

test('a Chromium that is not there is told in a sentence that says how to name another', async () => {
  const outcome = await command('pack', ['--out', 'c.pdf'], { CLAIMBOOK_CHROMIUM: join(folder, 'no-chromium') });
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(sentence(outcome)).toMatch(/CLAIMBOOK_CHROMIUM.*no-chromium/);
  expect(await readdir(folder)).toEqual([]);
});

test('without a display, start keeps a pack that is there and says how to get a window', async () => {
  await writeFile(join(folder, 'claimbook.pdf'), 'mine');
  const outcome = await command('start', []);
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
  expect(outcome.stderr).toMatch(/no display.*desktop/i);
  expect(outcome.stderr).toContain(join(folder, 'claimbook.pdf'));
});

test('a second copy on the same profile says so and leaves the first alone', async () => {
  const first = await openApp({ profile: folder });
  const orders = { visible: false, attach: false, switches: [] };
  const main = join(root, 'out/main/index.js');
  const second = await ended(spawnStandIn(main, ['--profile', folder], orders, ['ignore', 'pipe', 'pipe']));
  expect(second).toMatchObject({ code: 0, stdout: '' });
  expect(sentence(second)).toContain(folder);
  expect(await first.page.title()).toContain('Claimbook');
  await first.close();
});

test('the window opens at the size it was closed with', async () => {
  const first = await openApp({ profile: folder, width: 1000, height: 700 });
  await first.close();
  const second = await openApp({ profile: folder });
  expect(await second.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
  await second.close();
});

test('a damaged window state is no reason not to open', async () => {
  await writeFile(join(folder, 'window.json'), '{"x":');
  const app = await openApp({ profile: folder });
  expect(await app.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1440, 900]);
  await app.close();
});

test('a line of the menu reaches the page as its command', async () => {
  await buildApp(() => {});
  const app = await openApp({ profile: folder });
  await app.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.onCommand((command) => heard.push(command));
  });
  await app.chooseMenu('Export the pack');
  await expect.poll(() => app.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['export-pack']);
  await app.close();
});

test('the theme that a reader sets is the page’s preferred one, now and after a restart', async () => {
  const first = await openApp({ profile: folder });
  await first.page.evaluate(() => window.hostTransport('saveSettings', [{ theme: 'dark' }]));
  const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  await expect.poll(() => first.page.evaluate(dark)).toBe(true);
  await first.close();
  const second = await openApp({ profile: folder });
  expect(await second.page.evaluate(dark)).toBe(true);
  await second.close();
});
