import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/electron');
const remembered = join(import.meta.dirname, '../../node_modules/.cache/claimbook/electron-not-installed');

/** Electron's program, or null where only its package is here. Looked up by file: its module would download it. */
export function installedElectron(): string | null {
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/**
 * Runs Electron's own installer, once for each version of it: a machine that can't reach its site is not asked again.
 * Null when the program is still not there.
 */
export function installElectron(say: (line: string) => void): string | null {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (existsSync(remembered) && readFileSync(remembered, 'utf8') === version) return null;
  say(`Fetching Electron ${version} with its installer, for two minutes at most.`);
  spawnSync(process.execPath, [join(folder, 'install.js')], { cwd: folder, stdio: 'ignore', timeout: 120_000 });
  const program = installedElectron();
  if (program === null) {
    mkdirSync(dirname(remembered), { recursive: true });
    writeFileSync(remembered, version);
  }
  return program;
}
