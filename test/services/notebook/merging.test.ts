import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notebooks } from '../../../electron/services/notebook/open-notebooks.ts';
import type { Entry } from '../../../shared/notes/entry.ts';
import { draftOf, settlingDraft } from '../../../shared/notes/note-draft.ts';
import { joinClocks } from '../../../shared/notes/version-clock.ts';
import { flagOf } from '../../support/flag-of.ts';
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
  textsIn,
  valueIn,
} from '../reader.ts';

const colleague = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a00b', name: 'Brandt' };

async function entriesIn(notebooks: Notebooks): Promise<readonly Entry[]> {
  const { notes, flags, forks } = valueIn(await notebooks.read('c'));
  const forked = new Set(forks.flat().map(({ id }) => id));
  return [...notes.filter(({ id }) => !forked.has(id)), ...forks.flat(), ...flags];
}

test('what a colleague wrote is taken in with ids, author and times, once, and stays over a restart', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await saveNotes(notebooks, ['mine']);
  const theirs = [noteOf('c_a', 'his', { author: colleague }), flagOf('c_a', 'disputed', { author: colleague })];
  const none = { new: 0, changed: 0, forked: 0, known: 0, older: 0 };
  expect(await notebooks.merge('c', theirs)).toEqual({ ok: true, value: { taken: { ...none, new: 2 } } });
  const before = await bytesOf(profile, 'notebook/c.journal');
  const backups = await namesIn(join(profile, 'backups'));
  expect(await notebooks.merge('c', structuredClone(theirs))).toEqual({
    ok: true,
    value: { taken: { ...none, known: 2 } },
  });
  expect(await bytesOf(profile, 'notebook/c.journal')).toEqual(before);
  expect(await namesIn(join(profile, 'backups'))).toEqual(backups);
  await notebooks.close();
  const later = notebooksIn(profile);
  const { notes, flags } = valueIn(await later.read('c'));
  expect([...notes, ...flags]).toEqual(expect.arrayContaining(theirs));
  expect(notes).toHaveLength(2);
  await later.close();
});

test('a copy of the notebook as it was is kept before a merge, empty ones too', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await notebooks.merge('c', [noteOf('c_a', 'first', { author: colleague })]);
  await saveNotes(notebooks, ['mine']);
  await notebooks.merge('c', [noteOf('c_a', 'second', { author: colleague })]);
  await notebooks.close();
  const copies = (await namesIn(join(profile, 'backups'))).filter((name) => name.includes('before-import'));
  expect(copies).toHaveLength(2);
  const kept = await Promise.all(copies.map((name) => bytesOf(profile, join('backups', name))));
  expect(kept.map((bytes) => [...bytes.toString().matchAll(/"text":"(\w{4,5})"/g)].map(([, text]) => text))).toEqual([
    [],
    ['first', 'mine'],
  ]);
});

test('what is written over a version that a merge has replaced meanwhile stands beside what came, however clocks run', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const note = valueIn(await notebooks.saveNote(draftNote('first'), against));
  const elsewhere = (text: string, run: string) => {
    return { ...note, text, changed: '2027-01-01T00:00:00Z', clock: { ...note.clock, [run]: 1 } };
  };
  await notebooks.merge('c', [elsewhere('elsewhere', 'bbbbbbbbbbbb')]);
  const typed = valueIn(await notebooks.saveNote({ ...draftOf(note), text: 'typed' }, against));
  const more = valueIn(await notebooks.saveNote({ ...draftOf(typed), text: 'typed on' }, against));
  const forked = () =>
    notebooks.read('c').then((read) => valueIn(read).forks.map((all) => all.map(({ text }) => text)));
  expect(await forked()).toEqual([['elsewhere', 'typed on']]);
  const shown = valueIn(await notebooks.read('c')).forks.flat();
  await notebooks.saveNote({ ...settlingDraft(more, shown), text: 'settled' }, against);
  expect(await forked()).toEqual([]);
  await notebooks.close();
});

test('a choice between two versions leaves a third standing that came after they were shown', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const note = valueIn(await notebooks.saveNote(draftNote('first'), against));
  const from = (text: string, run: string) => ({ ...note, text, clock: { [run]: 1 } });
  await notebooks.merge('c', [from('second', 'bbbbbbbbbbbb')]);
  const shown = valueIn(await notebooks.read('c')).forks.flat();
  await notebooks.merge('c', [from('third', 'cccccccccccc')]);
  await notebooks.saveNote(settlingDraft(note, shown), against);
  const texts = valueIn(await notebooks.read('c'))
    .forks.flat()
    .map(({ text }) => text);
  expect(texts.sort()).toEqual(['first', 'third']);
  await notebooks.close();
});

test('of what comes several times or in several versions at once, each is told as what it came to', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const first = noteOf('c_a', 'first', { author: colleague });
  const [here, there] = ['bbbbbbbbbbbb', 'cccccccccccc'].map((run) => {
    return { ...first, text: run, clock: { ...first.clock, [run]: 1 } };
  }) as [typeof first, typeof first];
  const { taken } = valueIn(await notebooks.merge('c', [first, here, there, structuredClone(there), first]));
  expect(taken).toEqual({ new: 1, changed: 1, forked: 1, known: 1, older: 1 });
  await notebooks.close();
});

test('two copies of a profile that edit one note keep both versions, until one edit settles them', async () => {
  const first = await freshFolder();
  const second = await freshFolder();
  const one = notebooksIn(first);
  const two = notebooksIn(second);
  const [id = ''] = await saveNotes(one, ['one']);
  await two.merge('c', await entriesIn(one));
  await one.saveNote(draftNote('here', { id }), against);
  await two.saveNote(draftNote('there', { id }), against);
  expect(valueIn(await one.merge('c', await entriesIn(two))).taken.forked).toBe(1);
  await two.merge('c', await entriesIn(one));
  const forks = valueIn(await one.read('c')).forks;
  expect(
    forks
      .flat()
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['here', 'there']);
  expect(valueIn(await two.read('c')).forks).toEqual(forks);

  const clock = joinClocks(forks.flat().map((version) => version.clock));
  await one.saveNote(draftNote('both', { id, clock }), against);
  expect(valueIn(await two.merge('c', await entriesIn(one))).taken.changed).toBe(1);
  await Promise.all([one.close(), two.close()]);
  for (const profile of [first, second]) expect(await reread(profile)).toMatchObject({ texts: ['both'], notices: [] });
});

test('an edit beside another version of the same run leaves that one standing', async () => {
  const one = notebooksIn(await freshFolder());
  const two = notebooksIn(await freshFolder());
  const [id = ''] = await saveNotes(one, ['one']);
  await two.merge('c', await entriesIn(one));
  await two.saveNote(draftNote('there', { id }), against);
  await one.saveNote(draftNote('here', { id }), against);
  await one.merge('c', await entriesIn(two));
  for (const text of ['again', 'and again']) await one.saveNote(draftNote(text, { id }), against);
  const [versions = []] = valueIn(await one.read('c')).forks;
  expect(versions).toHaveLength(2);
  expect(versions.map(({ text }) => text)).toContain('and again');
  await Promise.all([one.close(), two.close()]);
});

test('a colleague’s note is answered, never changed, even where one of theirs has the id of one’s own', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const theirs = noteOf('c_a', 'his', { author: colleague });
  await notebooks.merge('c', [theirs]);
  expect(await notebooks.saveNote(draftNote('mine now', { id: theirs.id }), against)).toMatchObject({
    code: 'not-yours',
    message: expect.stringContaining('Brandt’s'),
  });
  valueIn(await notebooks.saveNote(draftNote('I see', { reply: theirs.id }), against));
  const [, mine = ''] = (await entriesIn(notebooks)).map(({ id }) => id);
  await notebooks.merge('c', [noteOf('c_a', 'a thief', { id: mine, author: colleague, clock: { ffffffffffff: 9 } })]);
  valueIn(await notebooks.saveNote(draftNote('I still see', { id: mine, reply: theirs.id }), against));
  const texts = (await entriesIn(notebooks)).map((entry) => entry.type === 'note' && entry.text);
  expect(texts.sort()).toEqual(['I still see', 'a thief', 'his']);
  await notebooks.close();
});

test('a briefing that is not in the library takes entries; a name that is none, or a mixture, takes nothing', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const far = noteOf('xyz_a', 'on another', { author: colleague });
  expect(valueIn(await notebooks.merge('xyz', [far])).taken.new).toBe(1);
  for (const [name, entry] of [
    ['../c', { ...far, briefing: '../c' }],
    ['c', far],
    ['', far],
  ] as const) {
    expect(await notebooks.merge(name, [entry])).toMatchObject({ ok: false, code: 'not-saved' });
  }
  expect(await namesIn(join(profile, 'notebook'))).toEqual(['xyz.journal']);
  await notebooks.close();
});

test('saves that wait for a merge follow it, and saves asked before come before', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const many = Array.from({ length: 3000 }, (_, index) => noteOf('c_a', `theirs ${index}`, { author: colleague }));
  const [, merged] = await Promise.all([
    notebooks.saveNote(draftNote('before'), against),
    notebooks.merge('c', many),
    notebooks.saveNote(draftNote('after'), against),
  ]);
  expect(valueIn(merged).taken.new).toBe(3000);
  expect(valueIn(await notebooks.read('c')).notes).toHaveLength(3002);
  await notebooks.close();
});

test('a merge that the disk refuses changes nothing and says so', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await saveNotes(notebooks, ['mine']);
  const before = await bytesOf(profile, 'notebook/c.journal');
  await writeFile(join(profile, 'backups'), 'no folder');
  const merged = await notebooks.merge('c', [noteOf('c_a', 'his', { author: colleague })]);
  expect(merged).toMatchObject({ ok: false, message: expect.stringContaining('Everything saved before is kept.') });
  expect(await bytesOf(profile, 'notebook/c.journal')).toEqual(before);
  expect(await textsIn(notebooks)).toEqual(['mine']);
  await rm(join(profile, 'backups'));
  expect(valueIn(await notebooks.merge('c', [noteOf('c_a', 'his', { author: colleague })])).taken.new).toBe(1);
  await notebooks.close();
  const reading = notebooksIn(profile, { refusal: 'Another copy holds it.' });
  expect(await reading.merge('c', [noteOf('c_a', 'x')])).toMatchObject({ code: 'read-only' });
});

test('flags keep the order in which they were set, though the clock jumps back between them', async () => {
  const profile = await freshFolder();
  const times = ['2026-11-22T12:00:00Z', '2020-01-01T00:00:00Z', '2026-11-22T11:00:00Z'];
  const now = () => new Date(times[0] ?? '');
  for (const status of ['in-review', 'verified', 'outdated'] as const) {
    const notebooks = notebooksIn(profile, { now });
    valueIn(await notebooks.saveFlag(draftFlag(status), claimSeen));
    await notebooks.close();
    times.shift();
  }
  const { flags } = valueIn(await notebooksIn(profile).read('c'));
  expect(flags.map(({ from, status, step }) => [from, status, step])).toEqual([
    ['unchecked', 'in-review', 1],
    ['in-review', 'verified', 2],
    ['verified', 'outdated', 3],
  ]);
});

test('a flag follows its author’s own newest, past what colleagues set meanwhile', async () => {
  const notebooks = notebooksIn(await freshFolder());
  await notebooks.saveFlag(draftFlag('in-review'), claimSeen);
  await notebooks.merge('c', [flagOf('c_daily_tokens', 'disputed', { author: colleague, step: 7 })]);
  const flag = valueIn(await notebooks.saveFlag(draftFlag('verified'), claimSeen));
  expect(flag).toMatchObject({ author, from: 'in-review', step: 8 });
  await notebooks.merge('c', [
    flagOf('c_daily_tokens', 'outdated', { author: colleague, step: Number.MAX_SAFE_INTEGER }),
  ]);
  expect(valueIn(await notebooks.saveFlag(draftFlag('outdated'), claimSeen)).from).toBe('verified');
  await notebooks.close();
});

test('a profile folder that goes away while open: saves say so, and are taken again once it is back', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await saveNotes(notebooks, ['one']);
  await rename(profile, `${profile}-away`);
  expect(await notebooks.saveNote(draftNote('two'), against)).toMatchObject({
    ...{ ok: false, code: 'not-saved' },
    message: `This note was not saved: the notebook is no longer at ${join(profile, 'notebook/c.journal')}. Put the profile folder back, or start Claimbook again, then save again.`,
  });
  expect(await textsIn(notebooks)).toEqual(['one']);
  await rename(`${profile}-away`, profile);
  await saveNotes(notebooks, ['three']);
  expect(await reread(profile, { refusal: 'Reading.' })).toMatchObject({ texts: ['one', 'three'], notices: [] });
  await notebooks.close();
});

test('a profile folder that is deleted while open loses nothing that was in it', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  await saveNotes(notebooks, ['one']);
  await rm(profile, { recursive: true });
  expect(await notebooks.saveNote(draftNote('two'), against)).toMatchObject({ ok: false, code: 'not-saved' });
  await notebooks.close();
  expect((await reread(profile)).texts).toEqual(['one']);
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that loses its permission while open refuses in a sentence',
  async () => {
    const profile = await freshFolder();
    const notebooks = notebooksIn(profile);
    await chmod(profile, 0o555);
    expect(await notebooks.saveNote(draftNote('one'), against)).toMatchObject({ code: 'read-only' });
    await chmod(profile, 0o755);
    expect(await notebooks.saveNote(draftNote('one'), against)).toMatchObject({ ok: true });
  },
);
