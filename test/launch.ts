import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CommandLine, readCommandLine } from '../electron/services/window-rules/command-line.ts';
import { asArguments, type PackOrder, packUsage } from '../electron/services/window-rules/pack-arguments.ts';
import { usualPack } from '../shared/pack/pack-choices.ts';
import { findChromium } from './electron-stand-in/find-chromium.ts';
import { spawnStandIn } from './electron-stand-in/spawn-stand-in.ts';
import { buildApp } from './support/build-app.ts';
import { installElectron, installedElectron } from './support/find-electron.ts';
import { hasDisplay } from './support/has-display.ts';

const root = join(import.meta.dirname, '..');

/** Where the reader typed the command: npm runs scripts in the package's folder and keeps the other one here. */
const here = process.env.npm_lifecycle_event === process.argv[2] ? (process.env.INIT_CWD ?? '.') : '.';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Waits for the app to end and takes over its exit code. Ctrl+C reaches the app itself, and it is told of other ends, so
 * that it quits in order.
 */
async function follow(child: ChildProcess): Promise<number> {
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

function inElectron(program: string, args: readonly string[]): ChildProcess {
  // Chromium refuses to sandbox itself for root.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(program, [...sandbox, root, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function inStandIn(args: readonly string[], visible: boolean): ChildProcess {
  return spawnStandIn(join(root, 'out/main/index.js'), args, { visible, attach: false, switches: [] }, [
    'ignore',
    'inherit',
    'inherit',
  ]);
}

function profileArguments(profile: string | null): string[] {
  return profile === null ? [] : ['--profile', resolve(here, profile)];
}

async function writePack(order: PackOrder, profile: string | null): Promise<number> {
  await buildApp(say);
  const args = ['--pack', ...asArguments({ ...order, out: resolve(here, order.out) }), ...profileArguments(profile)];
  const program = hasDisplay() ? installedElectron() : null;
  return follow(program === null ? inStandIn(args, false) : inElectron(program, args));
}

/** The part of the job that needs no window: the pack, in the current folder. */
async function writePackInstead(reason: string, profile: string | null): Promise<number> {
  say(`${reason} To read in a window, start Claimbook on a desktop that has Chrome, Chromium or Edge.`);
  const out = resolve(here, 'claimbook.pdf');
  if (existsSync(out)) {
    say(`The pack is in ${out} already.`);
    return 0;
  }
  say(`Writing the pack to ${out} meanwhile.`);
  return writePack({ out, options: usualPack, pins: { setOn: null, id: null } }, profile);
}

async function openReader({ profile, link }: CommandLine): Promise<number> {
  if (!hasDisplay()) return writePackInstead('There is no display here, so no window can open.', profile);
  await buildApp(say);
  const args = [...profileArguments(profile), ...(link === null ? [] : [link])];
  const program = installedElectron() ?? installElectron(say);
  if (program !== null) return follow(inElectron(program, args));
  const chromium = findChromium();
  if (chromium !== null && !chromium.windows) {
    return writePackInstead('Neither Electron nor a browser that opens windows is installed here.', profile);
  }
  if (chromium !== null) say(`Electron's program is not installed here: Claimbook opens in ${chromium.path} instead.`);
  return follow(inStandIn(args, true));
}

async function run(job: string | undefined, args: readonly string[]): Promise<number> {
  if (args.some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${job === 'pack' ? packUsage : 'npm start -- [--profile DIR] [claimbook://LINK]'}\n`);
    return 0;
  }
  const wanted = readCommandLine(job === 'pack' ? ['--pack', ...args] : args, 'refuse');
  if (!wanted.ok) {
    say(wanted.message);
    return 1;
  }
  const { pack, profile, check } = wanted.value;
  if (check !== null) {
    // Reading a pack back needs neither Chromium nor a build, and writing one needs nothing of that.
    const { checkPack } = await import('../electron/commands/check-pack.ts');
    return checkPack(resolve(here, check));
  }
  return pack === null ? openReader(wanted.value) : writePack(pack, profile);
}

try {
  process.exitCode = await run(process.argv[2], process.argv.slice(3));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
