import { createHash } from 'node:crypto';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExchangeFile } from '../../../electron/services/exchange/read-exchange-file.ts';
import { readZip } from '../../../electron/services/exchange/read-zip.ts';
import { writeZip } from '../../../electron/services/exchange/write-zip.ts';
import { annotationCollection } from '../../../shared/exchange/annotation-collection.ts';
import type { BundlePart } from '../../../shared/exchange/bundle-parts.ts';
import { largestFile } from '../../../shared/exchange/limits.ts';
import type { Entry } from '../../../shared/notes/entry.ts';
import { flagOf } from '../../support/flag-of.ts';
import { noteOf } from '../../support/note-of.ts';
import { against, draftNote, freshFolder, valueIn } from '../reader.ts';
import { exchangeOn } from './exchange-on.ts';

function collectionOf(entries: readonly Entry[]): string {
  return annotationCollection('urn:x:1', 'Notes', entries, { colourNames: {}, scale: null });
}

/** A bundle as Claimbook writes them, but for what a test changes. */
async function bundleOf(entries: readonly Entry[], manifest: object = {}, more: readonly BundlePart[] = []) {
  const notes = entries.filter(({ type }) => type === 'note');
  const flags = entries.filter(({ type }) => type === 'flag');
  return bundleWith(collectionOf(notes), JSON.stringify({ flags }), manifest, more);
}

async function bundleWith(annotations: string, flags: string, manifest: object = {}, more: readonly BundlePart[] = []) {
  const parts = [
    { name: 'annotations.jsonld', text: annotations },
    { name: 'flags.json', text: flags },
  ];
  const listed = parts.map(({ name, text }) => {
    return { name, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  });
  const by = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a009', name: 'Eve' };
  const known = { format: 'claimbook-bundle', version: 1, app: '0.4.0', made: '2026-11-22T14:30:00Z', by };
  const text = JSON.stringify({ ...known, briefings: [], colourNames: {}, parts: listed, ...manifest });
  return writeZip([{ name: 'manifest.json', text }, ...parts, ...more]);
}

async function fileWith(content: string | Uint8Array, name = 'notes.claimbook.zip'): Promise<string> {
  const path = join(await freshFolder(), name);
  await writeFile(path, content);
  return path;
}

/** What the reader of a file is told that is not taken at all; fails where it is. */
async function refusalOf(content: string | Uint8Array): Promise<string> {
  const reading = await readExchangeFile(await fileWith(content), () => []);
  if (reading.ok) throw new Error('The file was read.');
  expect(reading.message).toMatch(/^notes\.claimbook\.zip .*\. Nothing was changed\.$/);
  return reading.message;
}

/** Replaces bytes of a zip, the same number of them, wherever they stand. */
function altered(zip: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length);
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1');
}

test('what is no bundle, or half of one, is refused in a sentence, wherever it is cut off', async () => {
  const zip = await bundleOf([noteOf('c_price', 'x')]);
  expect(await refusalOf('')).toContain('neither a bundle nor annotations');
  expect(await refusalOf('hello')).toContain('neither a bundle nor annotations');
  expect(await refusalOf('PK, it says')).toBe(
    'notes.claimbook.zip can’t be taken in: it is no zip, or it is cut off. Nothing was changed.',
  );
  expect(await refusalOf('{"type": "FeatureCollection"}')).toContain('holds no annotations');
  expect(await refusalOf(await writeZip([{ name: 'x.txt', text: 'x' }]))).toContain('no bundle of notes');
  for (let length = 4; length < zip.length; length += 7) await refusalOf(zip.subarray(0, length));
});

test('a bundle or annotations with bytes changed anywhere are read or refused, and never trip the reader', async () => {
  const entries = [noteOf('c_price', 'x'), flagOf('c_price', 'verified')];
  const files = [await bundleOf(entries), Buffer.from(collectionOf(entries))];
  const path = await fileWith('');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), { minLength: 1 }),
      async (file, changes) => {
        const bytes = Buffer.from(file);
        for (const [share, byte] of changes) bytes[Math.floor(share * bytes.length)] = byte;
        await writeFile(path, bytes);
        const reading = await readExchangeFile(path, () => []);
        if (!reading.ok) expect(reading.message).toMatch(/Nothing was changed\.$/);
        else expect(reading.value.entries.length + reading.value.refusals.listed.length).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 500 },
  );
});

test('names that climb out or are absolute have the whole bundle refused, and no file is made', async () => {
  const zip = await bundleOf([], {}, [{ name: 'aa/aaaaa.txt', text: 'x' }]);
  for (const name of ['../aaaaa.txt', '/etc/aaa.txt', 'C:/aaaaa.txt', '..\\aaaaa.txt', 'aa/../a.txt!'.slice(0, 12)]) {
    expect(await refusalOf(altered(zip, 'aa/aaaaa.txt', name)), name).toContain('leads out of its folder');
  }
});

test('a zip that would unpack to more than the limit is refused, whatever sizes it states', async () => {
  const limits = { parts: 10, bytes: 1_000_000 };
  const zip = await writeZip([{ name: 'flags.json', text: '0'.repeat(2_000_000) }]);
  expect(zip.length).toBeLessThan(10_000);
  const whole = await readZip(zip, ['flags.json'], limits);
  expect(whole).toMatchObject({ ok: false, message: expect.stringContaining('more than 1 MB once it is unpacked') });
  // The directory states a kilobyte.
  const lying = Buffer.from(zip);
  const directory = lying.indexOf('PK\u0001\u0002', 0, 'latin1');
  lying.writeUInt32LE(1000, directory + 24);
  expect(await readZip(lying, ['flags.json'], limits)).toMatchObject({ ok: false, code: 'failed' });
  const many = await writeZip(Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, text: '' })));
  expect(await readZip(many, [], limits)).toMatchObject({ message: expect.stringContaining('11 parts') });
  const twice = altered(
    await writeZip([
      { name: 'a', text: '1' },
      { name: 'b', text: '2' },
    ]),
    'b',
    'a',
  );
  expect(await readZip(twice, ['a'], limits)).toMatchObject({ message: expect.stringContaining('two parts named') });
});

test('a file larger than the limit is not read', async () => {
  const path = await fileWith('PK');
  await truncate(path, largestFile + 1);
  expect(await readExchangeFile(path, () => [])).toMatchObject({
    message: expect.stringContaining('larger than 64 MB'),
  });
});

test('a part that is not as the manifest has it, a newer version and a damaged manifest are refused', async () => {
  const note = noteOf('c_price', 'x');
  const parts = [{ name: 'annotations.jsonld', bytes: 1, sha256: '0'.repeat(64) }];
  expect(await refusalOf(await bundleOf([note], { parts }))).toContain('damaged or changed after it was written');
  expect(await refusalOf(await bundleOf([note], { version: 2 }))).toContain('update Claimbook first');
  expect(await refusalOf(await bundleOf([note], { briefings: 'all' }))).toContain('list of what it holds is damaged');
  expect(await refusalOf(await bundleOf([note], { format: 'other' }))).toContain('no bundle of notes from Claimbook');
  expect(await refusalOf(await bundleWith('{', '{"flags":[]}'))).toContain('notes or flags can’t be read');
  expect(await refusalOf(await bundleWith('[]', '{"flags":{}}'))).toContain('notes or flags can’t be read');
});

test('prototype keys, values nested without end and what is no note are refused one by one, and the rest is taken', async () => {
  const sound = noteOf('c_price', 'sound');
  const flags = [
    ...['{"__proto__": {"polluted": true}, "type": "flag"}', '{"seen": {"constructor": {"prototype": {}}}}'],
    `{"deep": ${'['.repeat(5000)}${']'.repeat(5000)}}`,
    JSON.stringify({ ...flagOf('c_price', 'verified'), briefing: '../c' }),
    JSON.stringify({ ...flagOf('c_price', 'verified'), status: 'true' }),
    JSON.stringify({ ...sound, clock: { aaaaaaaaaaaa: Number.MAX_SAFE_INTEGER } }),
    JSON.stringify({ ...sound, more: 'x'.repeat(1_000_001) }),
    ...['null', '7', '"x"', '[]'],
  ];
  const bundle = await bundleWith(collectionOf([sound]), `{"flags":[${flags.join()}]}`);
  const reading = valueIn(await readExchangeFile(await fileWith(bundle), () => []));
  expect(reading.entries).toEqual([sound]);
  expect(reading.refusals.listed).toHaveLength(flags.length);
  for (const { why } of reading.refusals.listed) expect(why).toMatch(/^.+\.$/);
  expect({}).not.toHaveProperty('polluted');
});

test('no more versions of one note are read than people make', async () => {
  const note = noteOf('c_price', 'x');
  const versions = Array.from({ length: 2000 }, (_, index) => {
    return { ...note, text: `${index}`, clock: { [index.toString(16).padStart(12, '0')]: 1 } };
  });
  const reading = valueIn(await readExchangeFile(await fileWith(await bundleOf(versions)), () => []));
  expect([reading.entries.length, reading.refusals.listed.length, reading.refusals.more]).toEqual([50, 500, 1450]);
});

test('script and formulas in notes come in as the text they are, and go out to a table as text', async () => {
  const ada = await exchangeOn(await freshFolder(), 'Ada');
  const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const theirs = [noteOf('c_price', script), noteOf('c_price', '=HYPERLINK("http://x")')];
  valueIn(await ada.take(await fileWith(await bundleOf(theirs))));
  expect((await ada.notebook()).notes.map(({ text }) => text).sort()).toEqual(
    [script, '=HYPERLINK("http://x")'].sort(),
  );
  expect(await readFile(await ada.send({ format: 'csv' }), 'utf8')).toContain(`"'=HYPERLINK(""http://x"")"`);
  await ada.profile.close();
});

test('nothing of a refused file reaches the profile, and a flag under the reader’s own name only when asked for', async () => {
  const ada = await exchangeOn(await freshFolder(), 'Ada');
  const { notebooks, settings, folder } = ada.profile;
  const note = valueIn(await notebooks.saveNote(draftNote('mine'), against));
  const before = await ada.notebook();
  const files = (await readdir(folder, { recursive: true })).sort();
  expect(await ada.plan(await fileWith('PK, it says'))).toMatchObject({ ok: false });
  const own = flagOf('c_daily_tokens', 'verified', { author: { ...settings.author() } });
  const eve = { ...note, author: { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a009', name: 'Eve' }, text: 'not mine' };
  const path = await fileWith(await bundleOf([own, eve]));
  const plan = valueIn(await ada.plan(path));
  expect(plan.authors).toEqual([expect.objectContaining({ own: true, flags: 1, fresh: 1 })]);
  expect(plan.refused).toEqual([expect.objectContaining({ why: expect.stringContaining('by Ada') })]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(files);
  valueIn(await ada.take(path));
  expect(await ada.notebook()).toEqual(before);
  valueIn(await ada.take(path, true));
  expect(await ada.notebook()).toEqual({ ...before, flags: [own] });
  await ada.profile.close();
});
