import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../electron/services/library.ts';
import { compiledContent, edition, library, register } from './content.ts';

test('the library lists its briefings and opens each', async () => {
  const opened = openLibrary(await compiledContent());
  expect(opened.library()).toEqual(library);
  expect(opened.edition('c')).toEqual({ ok: true, value: edition });
});

test('a briefing that is not in the library is named, with those that are', async () => {
  const opened = openLibrary(await compiledContent());
  for (const id of ['z', '', '../c', '__proto__', 'constructor']) {
    expect(opened.edition(id)).toEqual({
      ok: false,
      code: 'unknown-briefing',
      message: `There is no briefing ${JSON.stringify(id)}. The library has: c.`,
    });
  }
});

test.each(['', 'null', '{"briefing":', JSON.stringify({ ...edition, claims: [{}] })])(
  'a briefing whose file holds only %j is unreadable, in one sentence that says what to do',
  async (text) => {
    const folder = await compiledContent();
    await writeFile(join(folder, 'c.json'), text);
    expect(openLibrary(folder).edition('c')).toEqual({
      ok: false,
      code: 'unreadable',
      message: `Briefing C can't be read: ${join(folder, 'c.json')} is damaged. Install Claimbook again, or from source run npm run build.`,
    });
  },
);

test('a briefing of another build than the library is not shown as this one', async () => {
  const folder = await compiledContent();
  const other = { ...edition, briefing: { ...edition.briefing, editionHash: '0'.repeat(64) } };
  await writeFile(join(folder, 'c.json'), JSON.stringify(other));
  expect(openLibrary(folder).edition('c')).toMatchObject({ ok: false, code: 'unreadable' });
});

test('the register lists the claims of every briefing', async () => {
  const opened = openLibrary(await compiledContent());
  expect(opened.register()).toEqual({ ok: true, value: JSON.stringify(register) });
});

test.each(['', 'null', '{"revision":', JSON.stringify({ ...register, claims: [{ id: 'c_daily_tokens' }] })])(
  'a register whose file holds only %j is unreadable, in one sentence that says what to do, and the briefings are not',
  async (text) => {
    const folder = await compiledContent();
    await writeFile(join(folder, 'register.json'), text);
    const opened = openLibrary(folder);
    expect(opened.register()).toEqual({
      ok: false,
      code: 'unreadable',
      message: `The register can't be read: ${join(folder, 'register.json')} is damaged. Install Claimbook again, or from source run npm run build.`,
    });
    expect(opened.edition('c')).toMatchObject({ ok: true });
  },
);

test('a register of another build than the library is not shown as this one, and one that is mended is read again', async () => {
  const folder = await compiledContent();
  const file = join(folder, 'register.json');
  await writeFile(file, JSON.stringify({ ...register, revision: 'another' }));
  const opened = openLibrary(folder);
  expect(opened.register()).toMatchObject({ message: expect.stringContaining('belongs to another edition') });
  await writeFile(file, JSON.stringify(register));
  expect(opened.register()).toMatchObject({ ok: true });
});

test('a missing file is said to be missing', async () => {
  const folder = await compiledContent();
  await rm(join(folder, 'c.json'));
  expect(openLibrary(folder).edition('c')).toMatchObject({ message: expect.stringContaining('c.json is missing.') });
  await rm(join(folder, 'library.json'));
  expect(() => openLibrary(folder)).toThrow(`The briefings can't be read: ${join(folder, 'library.json')} is missing.`);
});
