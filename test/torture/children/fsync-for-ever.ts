import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes to a file and flushes it, again and again: what other programs do to a disk. Ends by being killed. */
const [path = ''] = process.argv.slice(2);
const file = openSync(path, 'w');
try {
  for (let count = 0; ; count += 1) {
    writeSync(file, Buffer.alloc(4096, count), 0, 4096, (count % 64) * 4096);
    fsyncSync(file);
    await new Promise((done) => setTimeout(done, 1));
  }
} finally {
  closeSync(file);
}
