import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrations } from '../../../electron/services/notebook/migrations.ts';
import type { Notebooks } from '../../../electron/services/notebook/open-notebooks.ts';
import { newNote } from '../../../electron/services/notebook/written-entries.ts';
import { supersedes } from '../../../shared/notes/version-clock.ts';
import {
  against,
  claimSeen,
  draftFlag,
  draftNote,
  freshFolder,
  namesIn,
  notebooksIn,
  reread,
  saveNotes,
  valueIn,
} from '../reader.ts';

const colleague = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a002', name: 'Ben' };

function colleaguesNote(text: string) {
  const now = '2026-11-22T15:00:00.000Z';
  return newNote(draftNote(text), against, { id: randomUUID(), author: colleague, now, run: 'ffffffffffff' });
}

/** Closes the notebooks, so that the notebook as it now stands is backed up by the next session, and opens them anew. */
async function nextSession(notebooks: Notebooks, profile: string): Promise<Notebooks> {
  await notebooks.close();
  return notebooksIn(profile);
}

/** The texts of notes, those in the trash in brackets. */
async function textsIn(notebooks: Notebooks): Promise<readonly string[]> {
  const { notes } = valueIn(await notebooks.read('c'));
  return notes.map(({ text, removed }) => (removed ? `(${text})` : text)).sort();
}

/** A profile with a backup of notes `one` and `two`; since then `one` was changed, `two` removed, `three` written. */
async function usedProfile() {
  const profile = await freshFolder();
  let notebooks = notebooksIn(profile);
  const [one = '', two = ''] = await saveNotes(notebooks, ['one', 'two']);
  await notebooks.saveFlag(draftFlag('in-review'), claimSeen);
  notebooks = await nextSession(notebooks, profile);
  await notebooks.saveNote(draftNote('one, changed', { id: one }), against);
  await notebooks.saveNote(draftNote('two', { id: two, removed: true }), against);
  await saveNotes(notebooks, ['three']);
  await notebooks.saveFlag(draftFlag('verified'), claimSeen);
  notebooks = await nextSession(notebooks, profile);
  const [backup] = (await notebooks.backups()).filter(({ why }) => why === 'routine');
  return { profile, notebooks, backup: backup?.id ?? '' };
}

test('a restored notebook reads as the backup did: texts go back, what was removed returns, later notes go to the trash', async () => {
  const { profile, notebooks, backup } = await usedProfile();
  expect(await textsIn(notebooks)).toEqual(['(two)', 'one, changed', 'three']);
  const restored = valueIn(await notebooks.restoreBackup(backup));
  expect(await textsIn(notebooks)).toEqual(['(three)', 'one', 'two']);
  expect(valueIn(await notebooks.read('c'))).toEqual(restored);
  expect(restored.forks).toEqual([]);
  await notebooks.close();
  const later = notebooksIn(profile);
  expect(valueIn(await later.read('c'))).toEqual(restored);
  expect(await later.notices()).toEqual([]);
});

test('a restore removes no step of a flag’s history', async () => {
  const { notebooks, backup } = await usedProfile();
  const before = valueIn(await notebooks.read('c')).flags;
  expect(valueIn(await notebooks.restoreBackup(backup)).flags).toEqual(before);
  expect(before.map(({ status }) => status)).toEqual(['in-review', 'verified']);
});

test('what a restore put aside is itself backed up, and restoring that brings it all back', async () => {
  const { notebooks, backup } = await usedProfile();
  valueIn(await notebooks.restoreBackup(backup));
  const [before] = (await notebooks.backups()).filter(({ why }) => why === 'before-restore');
  expect(before).toMatchObject({ notes: 2, flags: 2, sound: true, at: '2026-11-22T14:30:00.000Z' });
  valueIn(await notebooks.restoreBackup(before?.id ?? ''));
  expect(await textsIn(notebooks)).toEqual(['(two)', 'one, changed', 'three']);
});

test('restoring twice is restoring once: the second time writes nothing and keeps no copy', async () => {
  const { profile, notebooks, backup } = await usedProfile();
  const restored = valueIn(await notebooks.restoreBackup(backup));
  const names = await namesIn(join(profile, 'backups'));
  const journal = await readFile(join(profile, 'notebook/c.journal'));
  expect(valueIn(await notebooks.restoreBackup(backup))).toEqual(restored);
  expect(await namesIn(join(profile, 'backups'))).toEqual(names);
  expect(await readFile(join(profile, 'notebook/c.journal'))).toEqual(journal);
});

test('restored versions follow all that stood before, so that a colleague who has those takes them over', async () => {
  const { notebooks, backup } = await usedProfile();
  const before = valueIn(await notebooks.read('c')).notes;
  const restored = valueIn(await notebooks.restoreBackup(backup)).notes;
  for (const note of restored) {
    const old = before.find(({ id }) => id === note.id);
    expect(old !== undefined && supersedes(note.clock, old.clock), note.text).toBe(true);
  }
  // Coming back from a copy of the notebook as it was, the old versions change nothing.
  const merged = valueIn(await notebooks.merge('c', before));
  expect(merged.taken).toMatchObject({ new: 0, changed: 0, forked: 0, older: before.length });
});

test('colleagues’ notes stay as they last wrote them, and those that are gone come back', async () => {
  const profile = await freshFolder();
  let notebooks = notebooksIn(profile);
  const early = colleaguesNote('early');
  await saveNotes(notebooks, ['one']);
  valueIn(await notebooks.merge('c', [early]));
  notebooks = await nextSession(notebooks, profile);
  const edited = { ...early, text: 'early, edited', clock: { ffffffffffff: 2 } };
  valueIn(await notebooks.merge('c', [edited, colleaguesNote('late')]));
  notebooks = await nextSession(notebooks, profile);
  const summaries = await notebooks.backups();
  const backup = summaries.find(({ why, notes }) => why === 'routine' && notes === 2);
  valueIn(await notebooks.restoreBackup(backup?.id ?? ''));
  expect(await textsIn(notebooks)).toEqual(['early, edited', 'late', 'one']);

  await notebooks.close();
  await rm(join(profile, 'notebook'), { recursive: true });
  const names = await namesIn(join(profile, 'backups'));
  for (const name of names) if (name !== backup?.id) await rm(join(profile, 'backups', name));
  const wiped = await freshFolder();
  await saveNotes(notebooksIn(wiped), ['new']);
  await cp(join(profile, 'backups'), join(wiped, 'backups'), { recursive: true });
  const anew = notebooksIn(wiped);
  valueIn(await anew.restoreBackup(backup?.id ?? ''));
  expect(await textsIn(anew)).toEqual(['(new)', 'early', 'one']);
});

test('a note with two versions becomes the one that the backup has', async () => {
  const { profile, notebooks, backup } = await usedProfile();
  const one = valueIn(await notebooks.read('c')).notes.find(({ text }) => text === 'one, changed');
  if (one === undefined) throw new Error('There is no note to fork.');
  valueIn(await notebooks.merge('c', [{ ...one, text: 'one, elsewhere', clock: { eeeeeeeeeeee: 1 } }]));
  expect(valueIn(await notebooks.read('c')).forks).toHaveLength(1);
  expect(valueIn(await notebooks.restoreBackup(backup)).forks).toEqual([]);
  expect(await textsIn(notebooks)).toEqual(['(three)', 'one', 'two']);
  await notebooks.close();
  expect((await reread(profile)).notices).toEqual([]);
});

test('a backup that an older version wrote is brought up on the way', async () => {
  const { profile, notebooks, backup } = await usedProfile();
  await notebooks.close();
  const shout = (entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'text' in entry
      ? { ...entry, text: String(entry.text).toUpperCase() }
      : entry;
  const newer = notebooksIn(profile, { migrations: [...migrations, shout] });
  valueIn(await newer.restoreBackup(backup));
  expect(await textsIn(newer)).toEqual(['(THREE)', 'ONE', 'TWO']);
  const kept = (await newer.backups()).filter(({ why }) => why === 'older-version');
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ sound: true, notes: 2 });
  await newer.close();

  // And one of a newer version is left alone and told.
  const older = notebooksIn(profile);
  const refused = await older.restoreBackup(backup);
  expect(refused).toMatchObject({ ok: false, code: 'read-only' });
});

test.each(['../notebook/c.json', 'c.json', 'c.999.json', 'settings.json', ''])(
  'a backup called %j is not looked for outside the list',
  async (id) => {
    const { notebooks } = await usedProfile();
    const before = await textsIn(notebooks);
    expect(await notebooks.restoreBackup(id)).toMatchObject({ ok: false, code: 'unknown-backup' });
    expect(await textsIn(notebooks)).toEqual(before);
  },
);

test('a profile that may not be written restores nothing and says why', async () => {
  const { profile, notebooks, backup } = await usedProfile();
  await notebooks.close();
  const reading = notebooksIn(profile, { refusal: 'Another copy holds it.' });
  expect(await reading.backups()).not.toEqual([]);
  expect(await reading.restoreBackup(backup)).toEqual({
    ok: false,
    code: 'read-only',
    message: 'This restore was not saved. Another copy holds it.',
  });
});

test('a restore without a copy of what stands is not made', async () => {
  const { profile, notebooks, backup } = await usedProfile();
  const before = await textsIn(notebooks);
  // A folder in the place of the copy: it can't be written.
  const inTheWay = join(profile, 'backups', 'c.7.20261122T143000Z.before-restore.json.new');
  await mkdir(inTheWay);
  const refused = await notebooks.restoreBackup(backup);
  expect(refused).toMatchObject({ ok: false, code: 'not-saved' });
  expect(refused).toMatchObject({ message: expect.stringMatching(/^This restore could not be saved \(EISDIR/) });
  expect(await textsIn(notebooks)).toEqual(before);
  await rm(inTheWay, { recursive: true });
  valueIn(await notebooks.restoreBackup(backup));
});

test('whatever was written, restoring a backup and then what stood before it gives the same texts again', async () => {
  const change = fc.record({ note: fc.nat({ max: 4 }), text: fc.string({ maxLength: 8 }), removed: fc.boolean() });
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, changes, async (early, late) => {
      const profile = await freshFolder();
      const ids: string[] = [];
      async function apply(notebooks: Notebooks, made: typeof early): Promise<void> {
        for (const { note, text, removed } of made) {
          const saved = await notebooks.saveNote(draftNote(text, { id: ids[note] ?? null, removed }), against);
          ids[note] = valueIn(saved).id;
        }
      }
      const state = async (notebooks: Notebooks) =>
        valueIn(await notebooks.read('c')).notes.map(({ id, text, removed }) => ({ id, text, removed }));

      let notebooks = notebooksIn(profile);
      await apply(notebooks, early);
      const then = await state(notebooks);
      notebooks = await nextSession(notebooks, profile);
      await apply(notebooks, late);
      const now = await state(notebooks);
      notebooks = await nextSession(notebooks, profile);
      const [backup] = await notebooks.backups();
      if (backup === undefined) return expect(now).toEqual(then);
      const restored = valueIn(await notebooks.restoreBackup(backup.id)).notes;
      for (const note of restored) {
        const old = then.find(({ id }) => id === note.id);
        expect({ text: note.text, removed: note.removed }).toEqual(
          old === undefined ? { text: note.text, removed: true } : { text: old.text, removed: old.removed },
        );
      }
      const [before] = (await notebooks.backups()).filter(({ why }) => why === 'before-restore');
      if (before !== undefined) valueIn(await notebooks.restoreBackup(before.id));
      expect(await state(notebooks)).toEqual(now);
      await notebooks.close();
    }),
    { numRuns: 40 },
  );
});
