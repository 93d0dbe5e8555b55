import { copyFile, cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordLine } from '../../../electron/services/notebook/journal-format.ts';
import {
  against,
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

/** A profile with notes `one` to `six`: in a snapshot, in the journal after it, and with older ones backed up. */
async function usedProfile(): Promise<string> {
  const profile = await freshFolder();
  for (const texts of [
    ['one', 'two'],
    ['three', 'four'],
  ]) {
    const notebooks = notebooksIn(profile);
    await saveNotes(notebooks, texts);
    await notebooks.close();
  }
  // Never closed: as after a crash, the last two are in the journal alone.
  await saveNotes(notebooksIn(profile), ['five', 'six']);
  return profile;
}
const all = ['one', 'two', 'three', 'four', 'five', 'six'];

test('what was saved before a crash is there after it', async () => {
  const profile = await usedProfile();
  expect(await namesIn(join(profile, 'notebook'))).toEqual(['c.journal', 'c.json']);
  expect(await reread(profile)).toEqual({ texts: all, notices: [], messages: '' });
});

test('a journal cut off anywhere keeps the saves before the cut, says so, and takes new ones', async () => {
  const profile = await usedProfile();
  const bytes = await readFile(join(profile, journal));
  for (let length = bytes.length - 1; length > bytes.indexOf(0x0a); length -= 7) {
    const copy = await freshFolder();
    await cp(profile, copy, { recursive: true });
    await truncate(join(copy, journal), length);
    const notebooks = notebooksIn(copy);
    const before = await textsIn(notebooks);
    expect(all.slice(0, before.length)).toEqual(before);
    expect(before.length).toBeGreaterThanOrEqual(4);
    await saveNotes(notebooks, ['seven']);
    await notebooks.close();
    const after = await reread(copy);
    expect(after).toMatchObject({ texts: [...before, 'seven'], notices: [] });
  }
});

test('half a save at the end of the journal is cut off and told', async () => {
  const profile = await usedProfile();
  const bytes = await readFile(join(profile, journal));
  await truncate(join(profile, journal), bytes.length - 20);
  const { texts, messages } = await reread(profile);
  expect(texts).toEqual(all.slice(0, 5));
  expect(messages).toContain('stopped in the middle of a save to the notebook of briefing C');
  expect(await reread(profile)).toMatchObject({ notices: [] });
});

test('damage in the middle of the journal costs that save only, is kept aside and is told once', async () => {
  const profile = await usedProfile();
  const bytes = await readFile(join(profile, journal));
  const damaged = Buffer.from(bytes.toString('latin1').replace('"five"', '"fife"'), 'latin1');
  await writeFile(join(profile, journal), damaged);
  const { texts, messages } = await reread(profile);
  expect(texts).toEqual(['one', 'two', 'three', 'four', 'six']);
  expect(messages).toContain('At least 1 save could not be recovered; the other 5 notes and flags are here.');
  expect(messages).toContain('kept as notebook/c.journal.damaged-20261122T143000Z');
  expect(await readFile(join(profile, `${journal}.damaged-20261122T143000Z`))).toEqual(damaged);
  expect(await reread(profile)).toMatchObject({ texts, notices: [] });
});

test('a damaged notebook that may not be written is read as far as it goes and left as it is', async () => {
  const profile = await usedProfile();
  const bytes = await readFile(join(profile, journal));
  await writeFile(join(profile, journal), bytes.toString('latin1').replace('"five"', '"fife"'), 'latin1');
  const before = await namesIn(join(profile, 'notebook'));
  const { texts, messages } = await reread(profile, { refusal: 'Another copy holds it.' });
  expect(texts).toEqual(['one', 'two', 'three', 'four', 'six']);
  expect(messages).toContain('left as they are');
  expect(await namesIn(join(profile, 'notebook'))).toEqual(before);
});

test.each(['', 'null', '0', 'false', '""', '{"entries":[', 'flipped', 'gone'])(
  'a snapshot that is %j is recovered whole from the backups and the journals',
  async (text) => {
    const profile = await usedProfile();
    const path = join(profile, snapshot);
    const bytes = await readFile(path);
    if (text === 'gone') await rm(path);
    else if (text === 'flipped') await writeFile(path, bytes.toString('latin1').replace('one', 'onf'), 'latin1');
    else await writeFile(path, text);
    const { texts, messages } = await reread(profile);
    expect(texts).toEqual(all);
    expect(messages).toContain('The 6 notes and flags that could be read are here.');
    if (text !== 'gone') expect(messages).toContain('kept as notebook/c.json.damaged-');
    expect(await reread(profile)).toMatchObject({ texts: all, notices: [] });
  },
);

test('snapshot and every backup of it damaged, the journals alone bring everything back', async () => {
  const profile = await usedProfile();
  await writeFile(join(profile, snapshot), '');
  for (const name of await namesIn(join(profile, 'backups'))) {
    if (/^c\..*json$/.test(name)) await writeFile(join(profile, 'backups', name), 'null');
  }
  expect((await reread(profile)).texts).toEqual(all);
});

test('both files gone, the backups bring back what they hold and the reader is told', async () => {
  const profile = await usedProfile();
  await rm(join(profile, 'notebook'), { recursive: true });
  const { texts, messages } = await reread(profile);
  expect(texts).toEqual(all.slice(0, 4));
  expect(messages).toContain('The notebook of briefing C has lost a file.');
});

test('a journal that is gone is told', async () => {
  const profile = await usedProfile();
  await rm(join(profile, journal));
  const { texts, messages } = await reread(profile);
  expect(texts).toEqual(all.slice(0, 4));
  expect(messages).toContain('has lost a file');
});

test('an emptied journal, and one whose first line is damaged, is told and kept aside', async () => {
  const profile = await usedProfile();
  const bytes = await readFile(join(profile, journal));
  await writeFile(
    join(profile, journal),
    bytes.toString('latin1').replace('claimbook journal', 'claimbook jpurnal'),
    'latin1',
  );
  expect(await reread(profile)).toMatchObject({ texts: all, messages: expect.stringContaining('damaged') });
  await writeFile(join(profile, journal), '');
  expect(await reread(profile)).toMatchObject({ texts: all, messages: expect.stringContaining('damaged') });
  expect(await reread(profile)).toMatchObject({ texts: all, notices: [] });
});

test('a journal of another briefing is not taken for this one’s', async () => {
  const profile = await usedProfile();
  const other = notebooksIn(profile);
  valueIn(await other.saveNote(draftNote('on a', { briefing: 'a', claim: 'a_one' }), against));
  await copyFile(join(profile, 'notebook/a.journal'), join(profile, journal));
  const { texts, messages } = await reread(profile);
  expect(texts).toEqual(all.slice(0, 4));
  expect(messages).toContain('kept as notebook/c.journal.damaged-');
});

test('a save that is whole and is no note or flag is told, not dropped in silence', async () => {
  const profile = await usedProfile();
  await writeFile(join(profile, journal), recordLine({ save: 7, entry: { type: 'note', id: 'no' } }), { flag: 'a' });
  const { texts, messages } = await reread(profile);
  expect(texts).toEqual(all);
  expect(messages).toContain('At least 1 save could not be recovered');
  expect(await namesIn(join(profile, 'notebook'))).toContain('c.journal.damaged-20261122T143000Z');
});
