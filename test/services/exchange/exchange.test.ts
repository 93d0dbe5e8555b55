import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { readZip } from '../../../electron/services/exchange/read-zip.ts';
import { canonical } from '../../../shared/notes/canonical.ts';
import type { Entry } from '../../../shared/notes/entry.ts';
import { draftOf } from '../../../shared/notes/note-draft.ts';
import { usualScale } from '../../../shared/notes/status.ts';
import { anyEntries } from '../../exchange/any-entries.ts';
import { noteOf } from '../../support/note-of.ts';
import { against, claimSeen, draftFlag, draftNote, freshFolder, valueIn } from '../reader.ts';
import { type Exchanging, everything, exchangeOn } from './exchange-on.ts';

/** A profile with a note, a highlight in the trash and two steps of a flag. */
async function written(name: string): Promise<Exchanging> {
  const exchange = await exchangeOn(await freshFolder(), name);
  const { notebooks } = exchange.profile;
  valueIn(await notebooks.saveNote(draftNote(`a note of ${name}`, { tags: ['prices'] }), against));
  const gone = valueIn(await notebooks.saveNote(draftNote('', { colour: 'sage' }), against));
  valueIn(await notebooks.saveNote({ ...draftOf(gone), removed: true }, against));
  valueIn(await notebooks.saveFlag(draftFlag('verified'), claimSeen));
  valueIn(await notebooks.saveFlag(draftFlag('disputed'), claimSeen));
  return exchange;
}

test('export all, wipe, import all: the same notebooks and flags, by bundle and by annotations', async () => {
  for (const format of ['bundle', 'annotations'] as const) {
    const ada = await written('Ada');
    const before = await ada.notebook();
    const kept = format === 'bundle' ? before.notes : before.notes.filter(({ removed }) => !removed);
    const path = await ada.send({ format });
    await ada.profile.close();
    const fresh = await exchangeOn(await freshFolder());
    const receipt = valueIn(await fresh.take(path));
    expect(receipt).toMatchObject({ briefings: ['c'], message: `Taken in: ${kept.length + 2} new.` });
    expect(await fresh.notebook()).toEqual({ ...before, notes: kept });
    await fresh.profile.close();
    const again = await exchangeOn(fresh.profile.folder);
    expect(await again.notebook()).toEqual({ ...before, notes: kept });
    await again.profile.close();
  }
});

test('a bundle is of the day that its writer sees on the wall', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  onTestFinished(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const ada = await written('Ada');
  const parts = valueIn(await readZip(await readFile(await ada.send()), ['README.txt', 'manifest.json']));
  expect(String(parts.get('README.txt'))).toContain('Written by Ada on 2026-11-23 with Claimbook');
  expect(String(parts.get('manifest.json'))).toContain('"made": "2026-11-23T03:30:00+13:00"');
  await ada.profile.close();
});

test('after a wipe of the notebooks alone, what is the reader’s own comes back when they ask for it', async () => {
  const ada = await written('Ada');
  const before = await ada.notebook();
  const path = await ada.send();
  await ada.profile.close();
  for (const part of ['notebook', 'backups']) await rm(join(ada.profile.folder, part), { recursive: true });
  const wiped = await exchangeOn(ada.profile.folder);
  expect(valueIn(await wiped.plan(path)).authors).toEqual([expect.objectContaining({ own: true, fresh: 4 })]);
  expect(valueIn(await wiped.take(path)).message).toContain('Nothing new');
  expect((await wiped.notebook()).notes).toEqual([]);
  valueIn(await wiped.take(path, true));
  expect(await wiped.notebook()).toEqual(before);
  await wiped.profile.close();
});

test('a second import of the same file changes nothing, not a byte on the disk', async () => {
  const [ada, brandt] = [await written('Ada'), await written('Brandt')];
  const path = await ada.send();
  valueIn(await brandt.take(path));
  const journal = join(brandt.profile.folder, 'notebook', 'c.journal');
  const before = await readFile(journal);
  expect(valueIn(await brandt.take(path))).toEqual({
    taken: { new: 0, changed: 0, forked: 0, known: 4, older: 0 },
    briefings: [],
    message: 'Nothing new: all of it is here already, or older than what is here.',
  });
  expect(await readFile(journal)).toEqual(before);
  await Promise.all([ada.profile.close(), brandt.profile.close()]);
});

test('a plan writes nothing, and only the plan shown last can be taken in', async () => {
  const [ada, brandt] = [await written('Ada'), await written('Brandt')];
  const path = await ada.send();
  const before = await brandt.notebook();
  const first = valueIn(await brandt.plan(path));
  expect(first).toMatchObject({ file: 'notes.claimbook.zip', format: 'bundle', counts: { new: 4 }, refused: [] });
  expect(await brandt.notebook()).toEqual(before);
  const second = valueIn(await brandt.plan(path));
  const choice = { authors: null, takeOwn: false };
  expect(await brandt.desk.applyImport({ ...choice, token: first.token })).toMatchObject({ code: 'failed' });
  expect(valueIn(await brandt.desk.applyImport({ ...choice, token: second.token, authors: [] })).taken.new).toBe(0);
  expect(valueIn(await brandt.desk.applyImport({ ...choice, token: second.token })).taken.new).toBe(4);
  await Promise.all([ada.profile.close(), brandt.profile.close()]);
});

test('three colleagues who pass files around end with the same, a fork on both sides among it', async () => {
  const ada = await written('Ada');
  const first = await ada.send();
  const others = [await exchangeOn(await freshFolder(), 'Brandt'), await exchangeOn(await freshFolder(), 'Okafor')];
  for (const other of others) valueIn(await other.take(first));
  // Ada’s profile was copied, and edited in both places.
  const [note] = (await ada.notebook()).notes;
  if (note === undefined) throw new Error('There is no note.');
  valueIn(await ada.profile.notebooks.saveNote({ ...draftOf(note), text: 'here' }, against));
  const copy = { ...note, text: 'there', clock: { ...note.clock, cccccccccccc: 1 } };
  const [brandt, okafor] = others as [Exchanging, Exchanging];
  valueIn(await brandt.profile.notebooks.merge('c', [copy]));
  for (const [from, to] of [
    [ada, brandt],
    [brandt, okafor],
    [okafor, ada],
    [ada, brandt],
  ] as const) {
    valueIn(await to.take(await from.send(), true));
  }
  const [a, b, c] = await Promise.all([ada, brandt, okafor].map((each) => each.notebook()));
  expect(b).toEqual(a);
  expect(c).toEqual(a);
  expect(a?.forks.map((versions) => versions.map(({ text }) => text).sort())).toEqual([['here', 'there']]);
  await Promise.all([ada, brandt, okafor].map(({ profile }) => profile.close()));
});

test('whatever a notebook holds, a bundle gives it back', async () => {
  const fresh = await freshFolder();
  let count = 0;
  const some = anyEntries.filter(({ length }) => length > 0);
  await fc.assert(
    fc.asyncProperty(some, async (entries: readonly Entry[]) => {
      const [from, to] = [await exchangeOn(join(fresh, `${++count}`)), await exchangeOn(join(fresh, `${++count}`))];
      valueIn(await from.profile.notebooks.merge('c', entries));
      valueIn(await to.take(await from.send()));
      const [before, after] = [await from.notebook(), await to.notebook()];
      expect(canonical(after)).toBe(canonical(before));
      expect(before.notes.length + before.flags.length).toBe(entries.length);
      await Promise.all([from.profile.close(), to.profile.close()]);
    }),
    { numRuns: 25 },
  );
});

test('the same content, made at one moment, gives the same bytes; annotations do whoever makes them', async () => {
  const ada = await written('Ada');
  const [one, two] = [await readFile(await ada.send()), await readFile(await ada.send())];
  expect(one.equals(two)).toBe(true);
  const brandt = await exchangeOn(await freshFolder());
  valueIn(await brandt.take(await ada.send({ format: 'annotations' })));
  const texts = [await ada.send({ format: 'annotations' }), await brandt.send({ format: 'annotations' })];
  const [ours, theirs] = await Promise.all(texts.map((path) => readFile(path, 'utf8')));
  expect(theirs).toBe(ours);
  await Promise.all([ada.profile.close(), brandt.profile.close()]);
});

test('only what is chosen goes out: by briefing, by author, and the trash only when asked for', async () => {
  const ada = await written('Ada');
  const theirs = noteOf('d_other', 'elsewhere');
  valueIn(await ada.profile.notebooks.merge('d', [theirs]));
  const countsOf = async (options: object) => {
    const fresh = await exchangeOn(await freshFolder());
    const { counts } = valueIn(await fresh.plan(await ada.send(options)));
    await fresh.profile.close();
    return counts.new;
  };
  expect(await countsOf({})).toBe(5);
  expect(await countsOf({ removed: false })).toBe(4);
  expect(await countsOf({ briefings: ['d'] })).toBe(1);
  expect(await countsOf({ authors: [theirs.author.id] })).toBe(1);
  await ada.profile.close();
});

test('tables, Markdown and reviews are written too, and a template with an unknown word is not', async () => {
  const ada = await written('Ada');
  expect(await readFile(await ada.send({ format: 'csv' }), 'utf8')).toContain('a note of Ada');
  expect(await readFile(await ada.send({ format: 'markdown' }), 'utf8')).toContain('# C: Tokens by the trillion\n');
  expect(await readFile(await ada.send({ format: 'claimreview' }), 'utf8')).toContain('"ClaimReview"');
  const options = { ...everything, format: 'markdown' as const, template: '{{quot}}' };
  expect(await ada.desk.exportNotes(options)).toMatchObject({
    code: 'failed',
    message: expect.stringContaining('The template holds {{quot}}, which stands for nothing.'),
  });
  await ada.profile.close();
});

test('a reader who cancels, or chooses a place that can’t be written, is told, and nothing is there', async () => {
  const ada = await exchangeOn(await freshFolder());
  expect(await ada.desk.exportNotes(everything)).toMatchObject({
    code: 'failed',
    message: expect.stringMatching('holds a note'),
  });
  valueIn(await ada.profile.notebooks.saveNote(draftNote('one'), against));
  expect(await ada.desk.exportNotes(everything)).toMatchObject({ code: 'cancelled' });
  expect(await ada.desk.exportNotes({ ...everything, format: 'claimreview' })).toMatchObject({ code: 'failed' });
  expect(await ada.desk.chooseImport()).toMatchObject({ code: 'cancelled' });
  expect(await ada.plan('/nowhere/at/all.zip')).toMatchObject({
    code: 'failed',
    message: expect.stringMatching(/^all\.zip can’t be read .* Nothing was changed\.$/),
  });
  await ada.profile.close();
});

test('Hypothesis’s export is told by its content', async () => {
  const ada = await exchangeOn(await freshFolder());
  const path = join(await freshFolder(), 'export.json');
  const row = { id: 'x', user: 'acct:okafor@hypothes.is', created: '2026-03-01', updated: '2026-03-01', target: [] };
  await writeFile(path, JSON.stringify({ total: 1, rows: [row] }));
  expect(valueIn(await ada.plan(path))).toMatchObject({
    format: 'hypothesis',
    refused: [{ what: 'Annotation 1 (x)', why: 'It quotes no words to find its place by.' }],
  });
  await ada.profile.close();
});

test('annotations of another program are looked for by the words they quote, in a file that holds our own too', async () => {
  const ada = await written('Ada');
  const path = await ada.send({ format: 'annotations' });
  const { first } = JSON.parse(await readFile(path, 'utf8'));
  const theirs = {
    id: 'https://x.org/1',
    type: 'Annotation',
    created: '2026-03-01T10:00:00Z',
    target: 'https://x.org',
  };
  await writeFile(path, JSON.stringify([theirs, ...first.items]));
  const plan = valueIn(await ada.plan(path));
  expect(plan).toMatchObject({ format: 'annotations', counts: { known: 3 } });
  expect(plan.refused).toEqual([
    { what: 'Annotation 4 (https://x.org/1)', why: 'It quotes no words to find its place by.' },
  ]);
  await ada.profile.close();
});

test('an answer of another program to one of our notes is kept, and what is cut of it is told', async () => {
  const ada = await written('Ada');
  const path = await ada.send({ format: 'annotations' });
  const { first } = JSON.parse(await readFile(path, 'utf8'));
  const [note, flag] = ['claimbook:note', 'claimbook:flag'].map((term) =>
    first.items.find((item: object) => term in item),
  );
  const answer = (id: string, target: unknown) => ({
    ...{ id, type: 'Annotation', created: '2026-03-01T10:00:00Z', creator: { id: 'acct:o@x.org', name: 'Okafor' } },
    ...{ motivation: 'replying', body: [{ value: 'I agree' }, { value: 'x'.repeat(80), purpose: 'tagging' }], target },
  });
  const answers = [answer('#2', '#1'), answer('#1', { source: note.id }), answer('#3', flag.id)];
  await writeFile(path, JSON.stringify([...answers, ...first.items]));
  const plan = valueIn(await ada.plan(path));
  expect(plan.counts).toMatchObject({ new: 2, known: 3 });
  expect(plan.refused.map(({ why }) => why)).toEqual([
    'Its tags are cut to 60 characters.',
    'It answers a flag, and only notes have answers.',
    'Its tags are cut to 60 characters.',
  ]);
  await ada.profile.close();
});

test('annotations of two files that share an id of their own are both kept', async () => {
  const ada = await exchangeOn(await freshFolder(), 'Ada');
  const noted = await written('Brandt');
  const { first } = JSON.parse(await readFile(await noted.send({ format: 'annotations' }), 'utf8'));
  await noted.profile.close();
  const note = first.items.find((item: object) => 'claimbook:note' in item);
  const answer = (value: string, created: string) => ({
    ...{ id: '#1', type: 'Annotation', created, motivation: 'replying', body: value, target: note.id },
  });
  for (const [text, day] of [
    ['One', '2026-03-01T10:00:00Z'],
    ['Two', '2026-03-02T10:00:00Z'],
  ] as const) {
    const path = join(await freshFolder(), 'theirs.json');
    await writeFile(path, JSON.stringify([note, answer(text, day)]));
    await ada.take(path);
  }
  const { notes } = await ada.notebook();
  expect(notes.map(({ text }) => text)).toEqual(expect.arrayContaining(['One', 'Two']));
  await ada.profile.close();
});

test('annotations that speak of PDFs at their beginning are annotations', async () => {
  const ada = await exchangeOn(await freshFolder(), 'Ada');
  const path = join(await freshFolder(), 'export.json');
  const row = {
    id: 'x',
    text: 'It begins with %PDF-1.7',
    user: 'acct:o@x',
    created: '2026-03-01',
    updated: '2026-03-01',
  };
  await writeFile(path, `\uFEFF\n${JSON.stringify([{ ...row, target: [] }])}`);
  expect(valueIn(await ada.plan(path))).toMatchObject({ format: 'hypothesis', refused: [{}] });
  await ada.profile.close();
});

test('names of colours and an edited scale come along, are told, and change no setting', async () => {
  const [ada, brandt] = [await written('Ada'), await written('Brandt')];
  const { words } = usualScale;
  const scale = { ...usualScale, words: { ...words, disputed: { ...words.disputed, name: 'Contested' } } };
  valueIn(await ada.profile.settings.save({ colourNames: { straw: 'To ask' }, scale }));
  expect(valueIn(await brandt.take(await ada.send())).taken.new).toBe(4);
  expect(valueIn(await brandt.plan(await ada.send()))).toMatchObject({ colourNames: { straw: 'To ask' }, scale });
  expect(brandt.profile.settings.current()).toMatchObject({ colourNames: {}, scale: null });
  expect(await readFile(await ada.send({ format: 'csv' }), 'utf8')).toContain(',Contested,Verified,');
  await Promise.all([ada.profile.close(), brandt.profile.close()]);
});

test('a profile that another copy holds can plan an import and send, and says why it takes nothing in', async () => {
  const [ada, brandt] = [await written('Ada'), await written('Brandt')];
  const beside = await exchangeOn(brandt.profile.folder);
  const path = await ada.send();
  expect(valueIn(await beside.plan(path)).counts.new).toBe(4);
  expect(await beside.take(path)).toMatchObject({
    code: 'read-only',
    message: expect.stringMatching(/^This import was not saved\. Another copy of Claimbook .* takes the rest\.$/),
  });
  expect(await readFile(await beside.send({ format: 'csv' }), 'utf8')).toContain('a note of Brandt');
  await Promise.all([ada, brandt, beside].map(({ profile }) => profile.close()));
});
