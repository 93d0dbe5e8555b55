import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteOf } from '../../support/note-of.ts';
import {
  against,
  author,
  bytesOf,
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

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Ids of the three notes and two flags of a notebook as version 1 wrote it. */
const ids = [1, 2, 3, 4, 5].map((count) => `00000000-0000-4000-8000-00000000000${count}`);

function firstEntry(id: string | undefined, more: object) {
  const at = '2026-10-01T10:00:00.000Z';
  return { id, author, briefing: 'c', created: at, changed: at, claim: 'c_daily_tokens', against, ...more };
}
const note = (index: number, text: string) => firstEntry(ids[index], { type: 'note', text, removed: false });
const flag = (index: number, status: string, from: string) =>
  firstEntry(ids[index], { type: 'flag', status, from, reason: 'Table 2', evidence: [] });

function firstSnapshot(through: number, entries: readonly object[]): string {
  const head = { format: 'claimbook notebook', version: 1, briefing: 'c', through, count: entries.length };
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  const body = `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n],\n`;
  return `${body}"bytes":${Buffer.byteLength(body)},"sha256":"${sha256(body)}"}\n`;
}

function firstJournal(after: number, entries: readonly object[]): string {
  const head = { format: 'claimbook journal', version: 1, briefing: 'c', after };
  const records = entries.map((entry, index) => ({ save: after + index + 1, entry }));
  return [head, ...records]
    .map((value) => JSON.stringify(value))
    .map((json) => `${sha256(json).slice(0, 16)} ${json}\n`)
    .join('');
}

/** A profile that version 1 left: notes in a snapshot, and after it edits, a note and flags in the journal. */
async function firstProfile(edit = 'one, mended again') {
  const profile = await freshFolder();
  const snapshot = firstSnapshot(2, [note(0, 'one'), note(1, 'two')]);
  const later = [note(0, 'one, mended'), flag(3, 'in-review', 'unchecked'), note(0, edit), note(2, 'three')];
  const journal = firstJournal(2, [...later, flag(4, 'verified', 'in-review')]);
  await mkdir(join(profile, 'notebook'));
  await writeFile(join(profile, 'notebook/c.json'), snapshot);
  await writeFile(join(profile, 'notebook/c.journal'), journal);
  return { profile, snapshot, journal };
}

test('a notebook of version 1 is brought up to date, every edit in its place, once its files are backed up', async () => {
  const { profile, snapshot, journal } = await firstProfile();
  const notebooks = notebooksIn(profile);
  const { notes, flags, forks } = valueIn(await notebooks.read('c'));
  expect(notes.map(({ text }) => text)).toEqual(['one, mended again', 'two', 'three']);
  expect(notes[0]).toMatchObject({ passage: null, colour: null, tags: [], reply: null, bookmark: false, against });
  expect(forks).toEqual([]);
  expect(flags.map(({ from, status, step }) => [from, status, step])).toEqual([
    ['unchecked', 'in-review', 0],
    ['in-review', 'verified', 0],
  ]);
  expect(
    (await readFile(join(profile, 'notebook/c.json'), 'utf8')).startsWith('{"format":"claimbook notebook","version":2'),
  ).toBe(true);
  expect((await bytesOf(profile, 'backups/c.2.version-1.json')).toString()).toBe(snapshot);
  expect((await bytesOf(profile, 'backups/c.2-7.journal')).toString()).toBe(journal);
  expect(valueIn(await notebooks.saveFlag(draftFlag('outdated'), claimSeen))).toMatchObject({
    from: 'verified',
    step: 1,
  });
  valueIn(await notebooks.saveNote(draftNote('two, too', { id: ids[1] ?? null }), against));
  expect(await notebooks.notices()).toEqual([]);
  await notebooks.close();
  expect(await reread(profile)).toMatchObject({ texts: ['one, mended again', 'two, too', 'three'], notices: [] });
});

test('a notebook of version 1 that may not be written is read as it is', async () => {
  const { profile, snapshot } = await firstProfile();
  const { texts } = await reread(profile, { refusal: 'Another copy holds it.' });
  expect(texts).toEqual(['one, mended again', 'two', 'three']);
  expect((await bytesOf(profile, 'notebook/c.json')).toString()).toBe(snapshot);
  expect(await namesIn(profile)).toEqual(['notebook']);
});

test('copies of a notebook of version 1 count as one; what was changed apart in them stands side by side', async () => {
  const one = notebooksIn((await firstProfile()).profile);
  const two = notebooksIn((await firstProfile('one, otherwise')).profile);
  const { notes, flags } = valueIn(await two.read('c'));
  await one.saveNote(draftNote('one, mended at last', { id: ids[0] ?? null }), against);
  const { taken } = valueIn(await one.merge('c', [...notes, ...flags]));
  expect(taken).toEqual({ new: 0, changed: 0, forked: 1, known: 4, older: 0 });
  const [versions = []] = valueIn(await one.read('c')).forks;
  expect(versions.map(({ text }) => text).sort()).toEqual(['one, mended at last', 'one, otherwise']);
  await Promise.all([one.close(), two.close()]);
});

test('version 2 over a lost snapshot falls back on version 1 and loses nothing that was saved since', async () => {
  const { profile } = await firstProfile();
  const notebooks = notebooksIn(profile);
  valueIn(await notebooks.saveNote(draftNote('two, too', { id: ids[1] ?? null }), against));
  await writeFile(join(profile, 'notebook/c.json'), '');
  expect((await reread(profile)).texts).toEqual(['one, mended again', 'two, too', 'three']);
});

test('fields and kinds of entry that a newer writer left survive an edit, a compaction, a merge and a restart', async () => {
  const profile = await freshFolder();
  const first = notebooksIn(profile);
  const [id = ''] = await saveNotes(first, ['one']);
  await first.close();
  const [own] = valueIn(await notebooksIn(profile, { refusal: 'Reading.' }).read('c')).notes;
  const drawing = (line: string) => ({ id: ids[4], type: 'drawing', line });
  const entries = [{ ...own, mood: { calm: true } }, drawing('up'), drawing('down')];
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  const head = { format: 'claimbook notebook', version: 2, briefing: 'c', through: 1, count: entries.length };
  const body = `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n],\n`;
  await writeFile(
    join(profile, 'notebook/c.json'),
    `${body}"bytes":${Buffer.byteLength(body)},"sha256":"${sha256(body)}"}\n`,
  );

  const notebooks = notebooksIn(profile, { longJournal: 1 });
  const theirs = { ...noteOf('c_a', 'his'), mood: { calm: false } };
  await notebooks.merge('c', [theirs]);
  const edited = valueIn(await notebooks.saveNote(draftNote('one, mended', { id }), against));
  expect(edited).toMatchObject({ text: 'one, mended', mood: { calm: true } });
  await notebooks.close();
  const written = await readFile(join(profile, 'notebook/c.json'), 'utf8');
  for (const kept of entries.slice(1)) expect(written).toContain(JSON.stringify(kept));
  const later = valueIn(await notebooksIn(profile).read('c')).notes;
  expect(later).toEqual(expect.arrayContaining([edited, theirs]));
});
