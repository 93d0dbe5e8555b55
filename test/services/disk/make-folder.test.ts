import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../electron/services/disk/make-folder.ts';

const place = () => mkdtempSync(join(tmpdir(), 'claimbook-folder-'));

test('a folder is made with those above it that are missing, for the reader alone, and may be there already', async () => {
  const folder = join(place(), 'a', 'b', 'c');
  await makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
  await expect(makeFolder(folder)).resolves.toBeUndefined();
});

test('several at once make the same folder without getting in each other’s way', async () => {
  const folder = join(place(), 'a', 'b');
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(join(folder, 'c'))]);
  expect(existsSync(join(folder, 'c'))).toBe(true);
});

test('a file in its place, or above it, is refused with the system’s error', async () => {
  const file = join(place(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(file, 'sub'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.skipIf(!existsSync('/proc/self'))('a place that takes no folders is refused, not tried for ever', async () => {
  await expect(makeFolder('/proc/claimbook/profile')).rejects.toMatchObject({ code: 'ENOENT' });
});
