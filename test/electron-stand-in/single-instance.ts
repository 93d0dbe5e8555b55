import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Hands over the arguments of this process and ends with 0 when somebody listens; in a process of its own because the
 * lock must be known at once.
 */
const knock = `require('node:net').connect(process.argv[1], function () {
  this.end(process.argv[2], () => process.exit(0));
}).on('error', () => process.exit(1))`;

const argvSchema = z.array(z.string());

function addressOf(folder: string): string {
  const name = `claimbook-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Whether this is the first process for a folder. If not, the first is told; if so, `onSecond` hears others' arguments. */
export function holdInstance(folder: string, onSecond: (argv: readonly string[]) => void): boolean {
  const address = addressOf(folder);
  if (existsSync(address)) {
    if (spawnSync(process.execPath, ['-e', knock, address, JSON.stringify(process.argv)]).status === 0) return false;
    // Left behind by a process that was killed.
    rmSync(address, { force: true });
  }
  const server = createServer((connection) => {
    let told = '';
    connection.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    connection.on('error', () => connection.destroy());
    connection.on('end', () => onSecond(argvSchema.parse(JSON.parse(told))));
  });
  server.listen(address);
  server.unref();
  process.once('exit', () => rmSync(address, { force: true }));
  return true;
}
