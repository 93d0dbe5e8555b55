import { expect, test } from 'vitest';
import {
  against,
  author,
  bytesOf,
  claimSeen,
  draftFlag,
  draftNote,
  freshFolder,
  notebooksIn,
  reread,
  saveNotes,
  textsIn,
  valueIn,
} from '../reader.ts';

test('a note is kept with who wrote it, when, and what it was made against', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const note = valueIn(await notebooks.saveNote(draftNote('Checked **twice**'), against));
  expect(note).toMatchObject({
    type: 'note',
    briefing: 'c',
    claim: 'c_daily_tokens',
    text: 'Checked **twice**',
    removed: false,
    author,
    against,
    created: '2026-11-22T14:30:00.000Z',
    changed: '2026-11-22T14:30:00.000Z',
  });
  await notebooks.close();
  const later = notebooksIn(profile);
  expect(valueIn(await later.read('c')).notes).toEqual([note]);
});

test('a changed note keeps its id, place and creation, and is made against the claim as it now is', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const [first] = await saveNotes(notebooks, ['one', 'two']);
  const now = { ...against, text: 'd'.repeat(64) };
  const changed = valueIn(await notebooks.saveNote(draftNote('one, mended', { id: first ?? null }), now));
  expect(changed).toMatchObject({ id: first, text: 'one, mended', against: now });
  expect(await textsIn(notebooks)).toEqual(['one, mended', 'two']);
});

test('a removed note keeps its text and comes back', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const [id = ''] = await saveNotes(notebooks, ['one']);
  const removed = valueIn(await notebooks.saveNote(draftNote('one', { id, removed: true }), null));
  expect(removed).toMatchObject({ text: 'one', removed: true, against });
  expect(valueIn(await notebooks.saveNote(draftNote('one', { id }), null))).toMatchObject({
    text: 'one',
    removed: false,
  });
});

test('saving a note as it already stands writes nothing', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const [id = ''] = await saveNotes(notebooks, ['one']);
  const before = await bytesOf(profile, 'notebook/c.journal');
  valueIn(await notebooks.saveNote(draftNote('one', { id }), against));
  expect(await bytesOf(profile, 'notebook/c.journal')).toEqual(before);
});

test('a note moves to another claim, and is then made against that one', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const [id = ''] = await saveNotes(notebooks, ['one']);
  const moved = draftNote('one', { id, claim: 'c_other' });
  expect(await notebooks.saveNote(moved, null)).toMatchObject({ ok: false, code: 'unknown-claim' });
  const there = { ...against, text: 'd'.repeat(64) };
  expect(valueIn(await notebooks.saveNote(moved, there))).toMatchObject({ claim: 'c_other', against: there });
  const away = valueIn(await notebooks.saveNote(draftNote('one', { id, claim: null }), null));
  expect(away).toMatchObject({ claim: null, against: null });
});

test('a note that is not there is not written over', async () => {
  const notebooks = notebooksIn(await freshFolder());
  await saveNotes(notebooks, ['one']);
  const unknown = await notebooks.saveNote(draftNote('two', { id: author.id }), against);
  expect(unknown).toMatchObject({ ok: false, code: 'unknown-note' });
  expect(await textsIn(notebooks)).toEqual(['one']);
});

test('a claim that is no longer in the edition takes no new note, yet its old ones can be changed', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const [id = ''] = await saveNotes(notebooks, ['one']);
  expect(await notebooks.saveNote(draftNote('two'), null)).toMatchObject({ ok: false, code: 'unknown-claim' });
  expect(valueIn(await notebooks.saveNote(draftNote('one, mended', { id }), null))).toMatchObject({ against });
});

test('each flag says which of its claim it follows, and earlier ones stay', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await notebooks.saveFlag(draftFlag('in-review'), claimSeen);
  await notebooks.saveFlag(draftFlag('verified'), claimSeen);
  await notebooks.saveFlag(draftFlag('disputed', { claim: 'c_other' }), claimSeen);
  await notebooks.close();
  const later = notebooksIn(profile);
  await later.saveFlag(draftFlag('outdated'), claimSeen);
  const { flags } = valueIn(await later.read('c'));
  const steps = (on: string) => flags.filter(({ claim }) => claim === on).map(({ from, status }) => [from, status]);
  expect(steps('c_daily_tokens')).toEqual([
    ['unchecked', 'in-review'],
    ['in-review', 'verified'],
    ['verified', 'outdated'],
  ]);
  expect(steps('c_other')).toEqual([['unchecked', 'disputed']]);
});

test('saves made at once are all kept, in the order they were asked for', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile, { longJournal: 1 });
  const texts = Array.from({ length: 60 }, (_, index) => `note ${index}`);
  await Promise.all([
    ...texts.map((text) => notebooks.saveNote(draftNote(text), against)),
    notebooks.saveFlag(draftFlag('in-review'), claimSeen),
    notebooks.saveFlag(draftFlag('verified'), claimSeen),
  ]);
  await notebooks.close();
  const { notes, flags } = valueIn(await notebooksIn(profile).read('c'));
  expect(notes.map((note) => note.text)).toEqual(texts);
  expect(flags.map(({ from }) => from)).toEqual(['unchecked', 'in-review']);
});

test('of two changes of one note at once the later one stands, even when it puts the old text back', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const [id = ''] = await saveNotes(notebooks, ['one']);
  await Promise.all(['two', 'one'].map((text) => notebooks.saveNote(draftNote(text, { id }), against)));
  await notebooks.close();
  expect((await reread(profile)).texts).toEqual(['one']);
});

test('a quit during saves lets them finish, and refuses later ones', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const saves = ['one', 'two', 'three'].map((text) => notebooks.saveNote(draftNote(text), against));
  // The first moment at which a save is under way: what was asked for before a quit counts.
  await Promise.resolve();
  const closing = notebooks.close();
  const late = await notebooks.saveNote(draftNote('four'), against);
  const results = await Promise.all(saves);
  await closing;
  expect(late).toMatchObject({ ok: false, code: 'not-saved' });
  const acknowledged = results.flatMap((result) => (result.ok ? [result.value.text] : []));
  expect(acknowledged).toEqual(['one', 'two', 'three']);
  expect((await reread(profile)).texts).toEqual(acknowledged);
});

test('notebooks of different briefings do not mix', async () => {
  const notebooks = notebooksIn(await freshFolder());
  await notebooks.saveNote(draftNote('on a', { briefing: 'a', claim: 'a_one' }), against);
  await saveNotes(notebooks, ['on c']);
  expect(valueIn(await notebooks.read('a')).notes.map((note) => note.text)).toEqual(['on a']);
  expect(await textsIn(notebooks)).toEqual(['on c']);
  expect(await notebooks.read('b')).toEqual({ ok: true, value: { briefing: 'b', notes: [], flags: [], forks: [] } });
});

test('a notebook opened for reading writes nothing and says why a save is refused', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile, { refusal: 'Another copy holds it.' });
  const saved = await notebooks.saveNote(draftNote('one'), against);
  expect(saved).toMatchObject({ ok: false, code: 'read-only', message: expect.stringContaining('Another copy') });
  expect(await notebooks.saveFlag(draftFlag('verified'), claimSeen)).toMatchObject({ ok: false, code: 'read-only' });
  await notebooks.close();
  expect(await reread(profile, { refusal: 'Reading.' })).toMatchObject({ texts: [], notices: [] });
});
