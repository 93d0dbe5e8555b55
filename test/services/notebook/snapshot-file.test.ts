import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DamagedSnapshot, snapshotFile } from '../../../electron/services/notebook/snapshot-file.ts';
import { freshFolder, namesIn } from '../reader.ts';

const snapshot = {
  version: 1,
  briefing: 'c',
  through: 7,
  entries: [
    { id: '1', text: 'one' },
    { id: '2', text: '市场\n' },
  ],
};

test('a snapshot is read back as it was written, and is plain JSON', async () => {
  const path = join(await freshFolder(), 'c.json');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 20 }), async (values) => {
      const entries = JSON.parse(JSON.stringify(values));
      await snapshotFile(path).write({ ...snapshot, entries });
      expect(await snapshotFile(path).read()).toEqual({ ...snapshot, entries });
      expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 1, through: 7, count: entries.length });
    }),
    { numRuns: 40 },
  );
});

test('a snapshot of many entries is written and read in slices', async () => {
  const path = join(await freshFolder(), 'c.json');
  const entries = Array.from({ length: 3000 }, (_, index) => ({ id: String(index), text: 'words '.repeat(40) }));
  await snapshotFile(path).write({ ...snapshot, entries });
  expect(await snapshotFile(path).read()).toEqual({ ...snapshot, entries });
});

test('where there is no snapshot there is nothing to read', async () => {
  expect(await snapshotFile(join(await freshFolder(), 'c.json')).read()).toBeNull();
});

test('a bit flipped anywhere, and a cut anywhere, is noticed', async () => {
  const path = join(await freshFolder(), 'c.json');
  await snapshotFile(path).write(snapshot);
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    await writeFile(path, flipped);
    await expect(snapshotFile(path).read()).rejects.toThrow(DamagedSnapshot);
    await writeFile(path, bytes.subarray(0, at));
    await expect(snapshotFile(path).read()).rejects.toThrow(DamagedSnapshot);
  }
});

test.each(['', 'null', '0', 'false', '""', '{}', '[]', '\n', '{"bytes":0}\n'])(
  'a file that holds only %j is damage, not an empty notebook',
  async (text) => {
    const path = join(await freshFolder(), 'c.json');
    await writeFile(path, text);
    await expect(snapshotFile(path).read()).rejects.toThrow(DamagedSnapshot);
  },
);

test('a write that fails before it takes the old one’s place leaves the old one and no litter', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'c.json');
  await snapshotFile(path).write(snapshot);
  const failing = snapshotFile(path, () => Promise.reject(new Error('no space left')));
  await expect(failing.write({ ...snapshot, through: 8, entries: [] })).rejects.toThrow('no space left');
  expect(await snapshotFile(path).read()).toEqual(snapshot);
  expect(await namesIn(folder)).toEqual(['c.json']);
});
