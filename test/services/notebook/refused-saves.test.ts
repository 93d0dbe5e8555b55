import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notebooks } from '../../../electron/services/notebook/open-notebooks.ts';
import {
  against,
  claimSeen,
  draftFlag,
  draftNote,
  freshFolder,
  notebooksIn,
  reread,
  saveNotes,
  valueIn,
} from '../reader.ts';

/** Something in the way of a profile's saves, and how it is taken away again. */
interface Obstacle {
  readonly what: string;
  readonly put: (profile: string) => Promise<void>;
  readonly clear: (profile: string) => Promise<void>;
}

const journal = (profile: string) => join(profile, 'notebook/c.journal');

const obstacles: readonly Obstacle[] = [
  {
    what: 'a folder in the place of the journal',
    async put(profile) {
      await rename(journal(profile), `${journal(profile)}-kept`);
      await mkdir(journal(profile));
    },
    async clear(profile) {
      await rm(journal(profile), { recursive: true });
      await rename(`${journal(profile)}-kept`, journal(profile));
    },
  },
];

async function usedProfile(): Promise<string> {
  const profile = await freshFolder();
  await saveNotes(notebooksIn(profile), ['one']);
  return profile;
}

async function refusals(notebooks: Notebooks) {
  return [
    await notebooks.saveNote(draftNote('two'), against),
    await notebooks.saveFlag(draftFlag('verified'), claimSeen),
    await notebooks.merge('c', valueIn(await notebooksIn(await usedProfile()).read('c')).notes),
  ];
}

test.each(obstacles)(
  'with $what every save is refused in a sentence, and goes through once it is gone',
  async (obstacle) => {
    const profile = await usedProfile();
    await obstacle.put(profile);
    const notebooks = notebooksIn(profile);
    for (const refused of await refusals(notebooks)) {
      expect(refused).toMatchObject({ ok: false });
      if (!refused.ok) expect(refused.message).toMatch(/^(This|The) [^\n]*(not saved|could not be saved)[^\n]*$/);
    }
    await obstacle.clear(profile);
    // What the editor still holds is saved as it was.
    valueIn(await notebooks.saveNote(draftNote('two'), against));
    valueIn(await notebooks.saveFlag(draftFlag('verified'), claimSeen));
    const { notes, flags } = valueIn(await notebooks.read('c'));
    expect(notes.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(flags).toHaveLength(1);
    await notebooks.close();
    expect((await reread(profile)).texts).toEqual(['one', 'two']);
  },
);

test('a refused save leaves the notebook in memory as it was', async () => {
  const profile = await usedProfile();
  const [obstacle] = obstacles;
  await obstacle?.put(profile);
  const notebooks = notebooksIn(profile);
  const before = await notebooks.read('c');
  await refusals(notebooks);
  expect(await notebooks.read('c')).toEqual(before);
});

test('a notebook that was away while it was read takes no save until the next start, and nothing of it is lost', async () => {
  const profile = await usedProfile();
  await rename(join(profile, 'notebook'), join(profile, 'away'));
  const notebooks = notebooksIn(profile);
  expect(valueIn(await notebooks.read('c')).notes).toEqual([]);
  await rename(join(profile, 'away'), join(profile, 'notebook'));
  const refused = await notebooks.saveNote(draftNote('two'), against);
  expect(refused).toMatchObject({ ok: false, code: 'not-saved' });
  expect(refused).toMatchObject({ message: expect.stringContaining('start Claimbook again') });
  await notebooks.close();
  expect(await reread(profile)).toEqual({ texts: ['one'], notices: [], messages: '' });
});
