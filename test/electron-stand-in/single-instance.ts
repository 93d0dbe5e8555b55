import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ends with 0 when somebody listens; in a process of its own because the lock must be known at once. */
const knock = 'require("node:net").connect(process.argv[1], () => process.exit(0)).on("error", () => process.exit(1))';

function addressOf(folder: string): string {
  const name = `claimbook-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Whether this is the first process for a folder. If not, the first is told; if so, `onSecond` hears of others. */
export function holdInstance(folder: string, onSecond: () => void): boolean {
  const address = addressOf(folder);
  if (existsSync(address)) {
    if (spawnSync(process.execPath, ['-e', knock, address]).status === 0) return false;
    // Left behind by a process that was killed.
    rmSync(address, { force: true });
  }
  const server = createServer((connection) => {
    connection.on('error', () => connection.destroy());
    connection.end();
    onSecond();
  });
  server.listen(address);
  server.unref();
  process.once('exit', () => rmSync(address, { force: true }));
  return true;
}
