import { mkdir, open, readdir, readFile, readlink, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalFor, writeChosenFile } from '../../../electron/services/disk/write-chosen-file.ts';
import { freshFolder } from '../reader.ts';

const bytes = new TextEncoder().encode('%PDF-1.4');
const failing = (code: string) => Object.assign(new Error(code), { code });

test('a file is written whole, over the one that stood there, and nothing else is left', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'pack.pdf');
  await writeFile(path, 'old');
  expect(await writeChosenFile(path, bytes)).toEqual({ ok: true, value: null });
  expect(await readFile(path, 'utf8')).toBe('%PDF-1.4');
  expect(await readdir(folder)).toEqual(['pack.pdf']);
});

test('a disk that fills half way keeps the old file, leaves nothing behind and says so', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'pack.pdf');
  await writeFile(path, 'old');
  const filling: typeof open = async (...args) => {
    const file = await open(...args);
    file.writeFile = async () => {
      await file.write(bytes.slice(0, 4));
      throw failing('ENOSPC');
    };
    return file;
  };
  const written = await writeChosenFile(path, bytes, { disk: { open: filling, rename } });
  expect(written).toMatchObject({ ok: false, message: expect.stringContaining('There is no room for') });
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['pack.pdf']);
});

test('a file that another program holds is kept, and nothing is left behind', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'pack.pdf');
  await writeFile(path, 'old');
  const refused = async () => Promise.reject(failing('EACCES'));
  expect(await writeChosenFile(path, bytes, { disk: { open, rename: refused } })).toMatchObject({
    ok: false,
    message: `${path} is open in another program. Close it there, or choose another name; nothing was saved.`,
  });
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['pack.pdf']);
});

test('a folder that does not exist is refused before any work', async () => {
  const folder = await freshFolder();
  expect(await refusalFor(join(folder, 'none/pack.pdf'))).toBe(
    `The folder ${join(folder, 'none')} does not exist. Create it or choose another; nothing was saved.`,
  );
});

test('a folder in the place of the file is refused', async () => {
  const path = join(await freshFolder(), 'pack.pdf');
  await mkdir(path);
  expect(await refusalFor(path)).toBe(`${path} is a folder. Give the name of a file; nothing was saved.`);
});

test.skipIf(process.platform === 'win32')('what is no file is refused', async () => {
  expect(await refusalFor('/dev/null')).toBe('/dev/null is no ordinary file. Choose another name; nothing was saved.');
});

test.skipIf(process.platform === 'win32')('a link stays, and what it leads to is replaced', async () => {
  const folder = await freshFolder();
  await mkdir(join(folder, 'packs'));
  const target = join(folder, 'packs', 'pack.pdf');
  await writeFile(target, 'old');
  await symlink(target, join(folder, 'latest.pdf'));
  expect(await writeChosenFile(join(folder, 'latest.pdf'), 'new')).toEqual({ ok: true, value: null });
  expect(await readlink(join(folder, 'latest.pdf'))).toBe(target);
  expect(await readFile(target, 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'packs'))).toEqual(['pack.pdf']);
});

test('a file that is read-only is not replaced', async () => {
  const path = join(await freshFolder(), 'pack.pdf');
  await writeFile(path, 'kept', { mode: 0o444 });
  expect(await refusalFor(path)).toBe(
    `${path} is read-only. Choose another name, or allow writing to it; nothing was saved.`,
  );
});

test.skipIf(process.platform === 'win32')('a name that is too long for the disk is refused', async () => {
  const path = join(await freshFolder(), `${'n'.repeat(300)}.pdf`);
  expect(await refusalFor(path)).toBe(
    `The name ${'n'.repeat(300)}.pdf is too long for this disk. Choose a shorter one; nothing was saved.`,
  );
});

test('called off before it is in its place, nothing is left', async () => {
  const folder = await freshFolder();
  const stopping = new AbortController();
  const opening: typeof open = async (...args) => {
    stopping.abort();
    return open(...args);
  };
  const path = join(folder, 'pack.pdf');
  expect(
    await writeChosenFile(path, bytes, { disk: { open: opening, rename }, signal: stopping.signal }),
  ).toMatchObject({
    ok: false,
  });
  expect(await readdir(folder)).toEqual([]);
});

test('a file in the place of the folder is refused', async () => {
  const file = join(await freshFolder(), 'file');
  await writeFile(file, '');
  expect(await refusalFor(join(file, 'pack.pdf'))).toBe(`${file} is not a folder. Choose a folder; nothing was saved.`);
});

test.runIf(process.platform === 'linux')('a place where nobody may write is refused in one sentence', async () => {
  const written = await writeChosenFile('/proc/self/pack.pdf', bytes);
  expect(written).toMatchObject({ ok: false, message: expect.stringMatching(/nothing was saved\.$/) });
});
