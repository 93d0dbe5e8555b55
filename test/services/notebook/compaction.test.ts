import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrations } from '../../../electron/services/notebook/migrations.ts';
import {
  against,
  bytesOf,
  draftNote,
  freshFolder,
  namesIn,
  notebooksIn,
  reread,
  saveNotes,
  textsIn,
  valueIn,
} from '../reader.ts';

const journal = 'notebook/c.journal';
const snapshot = 'notebook/c.json';

test('a long journal is folded into the snapshot while saves go on, and nothing is lost', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile, { longJournal: 4000 });
  const texts = Array.from({ length: 200 }, (_, index) => `note ${index}`);
  await saveNotes(notebooks, texts);
  await notebooks.close();
  expect((await bytesOf(profile, snapshot)).length).toBeGreaterThan(10_000);
  expect(await reread(profile)).toEqual({ texts, notices: [], messages: '' });
});

test('a crash between the new snapshot and the new journal repeats saves to no effect', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const [id = ''] = await saveNotes(notebooks, ['one', 'two']);
  await notebooks.saveNote(draftNote('one, mended', { id }), against);
  const oldJournal = await bytesOf(profile, journal);
  await notebooks.close();
  await writeFile(join(profile, journal), oldJournal);
  const later = notebooksIn(profile);
  expect(await textsIn(later)).toEqual(['one, mended', 'two']);
  await saveNotes(later, ['three']);
  await later.close();
  expect(await reread(profile)).toMatchObject({ texts: ['one, mended', 'two', 'three'], notices: [] });
});

test('half a snapshot or journal that a crash left beside the real one is passed over', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await saveNotes(notebooks, ['one']);
  await writeFile(join(profile, `${snapshot}.new`), '{"format":"claimb');
  await writeFile(join(profile, `${journal}.new`), '0123');
  await notebooks.close();
  expect(await reread(profile)).toMatchObject({ texts: ['one'], notices: [] });
});

test('replaying any older journal over a newer snapshot changes nothing', async () => {
  const change = fc.record({ note: fc.nat({ max: 3 }), text: fc.string() });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const profile = await freshFolder();
      const notebooks = notebooksIn(profile);
      const ids: string[] = [];
      for (const { note, text } of changes) {
        const saved = valueIn(await notebooks.saveNote(draftNote(text, { id: ids[note] ?? null }), against));
        ids[note] = saved.id;
      }
      const oldJournal = await bytesOf(profile, journal);
      await notebooks.close();
      const expected = await reread(profile, { refusal: 'Reading.' });
      await writeFile(join(profile, journal), oldJournal);
      expect(await reread(profile, { refusal: 'Reading.' })).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('ten older snapshots are kept, with the journals between them', async () => {
  const profile = await freshFolder();
  for (let session = 0; session < 14; session += 1) {
    const notebooks = notebooksIn(profile);
    await saveNotes(notebooks, [`note ${session}`]);
    await notebooks.close();
  }
  const names = await namesIn(join(profile, 'backups'));
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(10);
  expect(names.filter((name) => name.endsWith('.journal')).length).toBeLessThanOrEqual(11);
  await writeFile(join(profile, snapshot), '');
  expect((await reread(profile)).texts).toHaveLength(14);
});

test('a snapshot that can’t be written is told, and every save stays in the journal', async () => {
  const profile = await freshFolder();
  await mkdir(join(profile, `${snapshot}.new`), { recursive: true });
  const notebooks = notebooksIn(profile, { longJournal: 2000 });
  const texts = Array.from({ length: 30 }, (_, index) => `note ${index}`);
  await saveNotes(notebooks, texts);
  await notebooks.close();
  const messages = (await notebooks.notices()).map((notice) => notice.message).join(' ');
  expect(messages).toContain('Everything saved is kept in its journal.');
  expect(await reread(profile)).toMatchObject({ texts, notices: [] });
});

test('an older version is backed up, brought up to date and loses no field it does not know', async () => {
  const profile = await freshFolder();
  const old = notebooksIn(profile);
  await saveNotes(old, ['one']);
  await old.close();
  await saveNotes(notebooksIn(profile), ['two']);
  const before = await bytesOf(profile, snapshot);

  const shout = (entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'text' in entry
      ? { ...entry, text: String(entry.text).toUpperCase(), weight: 3 }
      : entry;
  const newer = { migrations: [...migrations, shout] };
  expect(await reread(profile, newer)).toEqual({ texts: ['ONE', 'TWO'], notices: [], messages: '' });
  expect(JSON.parse(await readFile(join(profile, snapshot), 'utf8'))).toMatchObject({ version: 3 });
  expect(await bytesOf(profile, 'backups/c.1.version-2.json')).toEqual(before);

  const notebooks = notebooksIn(profile, newer);
  const [note] = valueIn(await notebooks.read('c')).notes;
  const changed = valueIn(await notebooks.saveNote(draftNote('three', { id: note?.id ?? null }), against));
  expect(changed).toMatchObject({ text: 'three', weight: 3 });
  await notebooks.close();
  expect(await reread(profile, newer)).toMatchObject({ texts: ['three', 'TWO'] });
});

test('a notebook that a newer version wrote is left alone and told', async () => {
  const profile = await freshFolder();
  const newer = notebooksIn(profile, { migrations: [...migrations, (entry) => entry] });
  await saveNotes(newer, ['one']);
  await newer.close();
  const copy = await freshFolder();
  await cp(profile, copy, { recursive: true });
  for (const file of [journal, snapshot]) {
    const older = notebooksIn(profile);
    expect(await older.read('c')).toMatchObject({ ok: false, code: 'unreadable' });
    expect(await older.saveNote(draftNote('two'), against)).toMatchObject({ ok: false, code: 'read-only' });
    const [notice] = await older.notices();
    expect(notice?.message).toContain('was written by a newer Claimbook (version 3)');
    await older.close();
    for (const name of await namesIn(join(profile, 'notebook'))) {
      expect(await bytesOf(profile, `notebook/${name}`)).toEqual(await bytesOf(copy, `notebook/${name}`));
    }
    await rm(join(profile, file));
  }
});

test('an entry of a kind that a newer version added is carried along', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile, {
    migrations: [...migrations, (entry) => ({ ...Object(entry), type: 'drawing' })],
  });
  await saveNotes(notebooksIn(profile), ['one']);
  expect(await textsIn(notebooks)).toEqual([]);
  await saveNotes(notebooks, ['two']);
  await notebooks.close();
  expect(await readFile(join(profile, snapshot), 'utf8')).toContain('"type":"drawing"');
});
