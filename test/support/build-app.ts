import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const stamp = join(root, 'out/built');
const lock = join(root, 'node_modules/.cache/claimbook/building');

/** All that the build reads. */
const sources = ['electron', 'renderer', 'content', 'shared', 'electron.vite.config.ts', 'package-lock.json'];

/** A build takes some ten seconds; a lock older than this was left behind by a process that was killed. */
const longestBuild = 180_000;

function filesIn(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesIn(join(path, name)));
}

/** One hash over what the build reads: times would not survive a checkout. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn).sort()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function isFresh(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    try {
      if (Date.now() - statSync(lock).mtimeMs > longestBuild) rmdirSync(lock);
    } catch {
      // Whoever held it has just finished.
    }
    return false;
  }
}

function build(): void {
  const before = fingerprint();
  rmSync(stamp, { force: true });
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const built = spawnSync(process.execPath, [program, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (built.status !== 0) throw new Error(`The app could not be built.\n${built.stdout}${built.stderr}`);
  writeFileSync(stamp, before);
}

/** Brings out/ up to date unless it is; processes that want the same at once wait for one of them. */
export async function buildApp(say: (line: string) => void): Promise<void> {
  if (isFresh()) return;
  mkdirSync(join(lock, '..'), { recursive: true });
  while (!takeLock()) await pause(200);
  try {
    if (isFresh()) return;
    say('Building Claimbook.');
    build();
  } finally {
    rmdirSync(lock);
  }
}
