import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../electron/services/settings.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import { freshFolder, namesIn } from './reader.ts';

function open(profile: string, refusal: string | null = null) {
  return openSettings({ profile, refusal, now: () => new Date('2026-11-22T14:30:00Z'), newId: randomUUID });
}

test('a fresh profile has the defaults and an author whose id stays', async () => {
  const profile = await freshFolder();
  const settings = await open(profile);
  expect(settings.current()).toEqual(defaultSettings);
  expect(settings.notices).toEqual([]);
  const later = await open(profile);
  expect(later.author()).toEqual(settings.author());
  expect(settings.current()).not.toHaveProperty('author');
});

test('a change keeps the rest, and places are kept by briefing', async () => {
  const profile = await freshFolder();
  const settings = await open(profile);
  const place = { block: 'p3', claim: 'c_one', reached: 0.4 };
  await settings.save({ theme: 'dark', places: { c: place } });
  const saved = await settings.save({ name: 'Ada', places: { a: { ...place, reached: 1 } } });
  const expected = {
    ...defaultSettings,
    theme: 'dark',
    name: 'Ada',
    places: { c: place, a: { ...place, reached: 1 } },
  };
  expect(saved).toEqual({ ok: true, value: expected });
  const later = await open(profile);
  expect(later.current()).toEqual(expected);
  expect(later.author().name).toBe('Ada');
});

test('changes made at once are all kept', async () => {
  const profile = await freshFolder();
  const settings = await open(profile);
  await Promise.all([
    settings.save({ theme: 'dark' }),
    settings.save({ textSize: 21 }),
    settings.save({ quietMarks: true }),
  ]);
  expect((await open(profile)).current()).toMatchObject({ theme: 'dark', textSize: 21, quietMarks: true });
});

test('fields that a newer version wrote are kept', async () => {
  const profile = await freshFolder();
  await open(profile);
  const path = join(profile, 'settings.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ledger: { sort: 'value' } }));
  await (await open(profile)).save({ theme: 'light' });
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ theme: 'light', ledger: { sort: 'value' } });
});

test('settings of the first release, which knew no digest, are read as they are', async () => {
  const profile = await freshFolder();
  await (await open(profile)).save({ name: 'Ada' });
  const path = join(profile, 'settings.json');
  const { digest: _, ...earlier } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(earlier));
  const later = await open(profile);
  expect(later.notices).toEqual([]);
  expect(later.current()).toEqual({ ...defaultSettings, name: 'Ada' });
});

test.each(['', 'null', '[]', '{"name":', '{"theme":"sepia"}'])(
  'settings that hold only %j are kept aside and told',
  async (text) => {
    const profile = await freshFolder();
    const settings = await open(profile);
    await settings.save({ name: 'Ada' });
    await open(profile);
    await writeFile(join(profile, 'settings.json'), text);
    const later = await open(profile);
    expect(later.current().name).toBe('Ada');
    expect(later.author()).toEqual(settings.author());
    expect(later.notices.map((notice) => notice.message).join()).toContain(
      'kept as settings.json.damaged-20261122T143000Z',
    );
    expect(await readFile(join(profile, 'settings.json.damaged-20261122T143000Z'), 'utf8')).toBe(text);
    expect((await open(profile)).notices).toEqual([]);
  },
);

test('without a sound spare, damaged settings stand at their defaults', async () => {
  const profile = await freshFolder();
  await (await open(profile)).save({ name: 'Ada' });
  await rm(join(profile, 'backups'), { recursive: true });
  await writeFile(join(profile, 'settings.json'), 'x');
  const later = await open(profile);
  expect(later.current()).toEqual(defaultSettings);
  expect(later.notices[0]?.message).toContain('They are at their defaults; notes and flags are not touched.');
});

test('a change that can’t be written is refused and does not stand', async () => {
  const profile = await freshFolder();
  const settings = await open(profile);
  await mkdir(join(profile, 'settings.json.new'));
  expect(await settings.save({ theme: 'dark' })).toMatchObject({ ok: false, code: 'not-saved' });
  expect(settings.current().theme).toBe('system');
  await rm(join(profile, 'settings.json.new'), { recursive: true });
  expect(await settings.save({ theme: 'dark' })).toMatchObject({ ok: true });
});

test('settings opened for reading are refused any change and write nothing', async () => {
  const profile = await freshFolder();
  const settings = await open(profile, 'Another copy holds it.');
  expect(await settings.save({ theme: 'dark' })).toMatchObject({
    ok: false,
    code: 'read-only',
    message: expect.stringContaining('Another copy'),
  });
  expect(await namesIn(profile)).toEqual([]);
});

test('a quit lets a change finish and refuses later ones', async () => {
  const profile = await freshFolder();
  const settings = await open(profile);
  const changing = settings.save({ theme: 'dark' });
  const closing = settings.close();
  expect(await settings.save({ theme: 'light' })).toMatchObject({ ok: false, code: 'not-saved' });
  expect(await changing).toMatchObject({ ok: true });
  await closing;
  expect((await open(profile)).current().theme).toBe('dark');
});
