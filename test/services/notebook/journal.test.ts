import { mkdtemp, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type JournalFile, journalOver } from '../../../electron/services/notebook/journal.ts';
import { freshFolder } from '../reader.ts';

/** A real file whose next call of one kind fails, after doing half of what it was asked where it is a write. */
async function brokenFile(breaks: { write?: boolean; datasync?: boolean; truncate?: boolean }) {
  const path = join(await mkdtemp(join(await freshFolder(), 'journal-')), 'c.journal');
  const handle = await open(path, 'w+');
  const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const file: JournalFile = Object.create(handle, {
    write: {
      value: async (bytes: Buffer, offset: number, length: number, position: number) => {
        if (!breaks.write) return handle.write(bytes, offset, length, position);
        await handle.write(bytes, offset, Math.floor(length / 2), position);
        throw full();
      },
    },
    datasync: { value: async () => (breaks.datasync ? Promise.reject(full()) : handle.datasync()) },
    truncate: { value: async (length: number) => (breaks.truncate ? Promise.reject(full()) : handle.truncate(length)) },
    close: { value: () => handle.close() },
  });
  return { file, text: () => readFile(path, 'utf8') };
}

test('a save that breaks off half way leaves nothing behind', async () => {
  const breaks = { write: false };
  const { file, text } = await brokenFile(breaks);
  const journal = journalOver(file, 0, () => undefined);
  await journal.append('one\n');
  breaks.write = true;
  await expect(journal.append('two\n')).rejects.toThrow('no space left');
  expect(await text()).toBe('one\n');
  breaks.write = false;
  await journal.append('three\n');
  expect(await text()).toBe('one\nthree\n');
  await journal.close();
});

test('a save that could not be made durable is taken back', async () => {
  const breaks = { datasync: false };
  const { file, text } = await brokenFile(breaks);
  const journal = journalOver(file, 0, () => undefined);
  await journal.append('one\n');
  breaks.datasync = true;
  await expect(journal.append('two\n')).rejects.toThrow('no space left');
  breaks.datasync = false;
  expect(await text()).toBe('one\n');
  expect(journal.length).toBe(4);
  await journal.close();
});

test('half a line that could not be cut off at once is cut off before the next save, which never joins it', async () => {
  const breaks = { write: false, truncate: false };
  const { file, text } = await brokenFile(breaks);
  const journal = journalOver(file, 0, () => undefined);
  await journal.append('one\n');
  breaks.write = true;
  breaks.truncate = true;
  await expect(journal.append('two two two\n')).rejects.toThrow('no space left');
  expect(await text()).toBe('one\ntwo tw');
  breaks.write = false;
  await expect(journal.append('3\n')).rejects.toThrow('no space left');
  breaks.truncate = false;
  await journal.append('4\n');
  expect(await text()).toBe('one\n4\n');
  await journal.close();
});
