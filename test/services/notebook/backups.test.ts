import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Backup,
  backUpBefore,
  briefingOfBackup,
  clearOldBackups,
  listBackups,
} from '../../../electron/services/notebook/backups.ts';
import { staleBackups } from '../../../electron/services/notebook/keep-backups.ts';
import { notebookPlace } from '../../../electron/services/notebook/notebook-place.ts';
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

const day = 24 * 60 * 60 * 1000;

/** A backup through save `through`, made so many days into an age. */
function madeOn(dayNumber: number, through: number, why: Backup['why'] = 'routine'): Backup {
  const at = new Date(Date.UTC(2026, 0, 1) + dayNumber * day);
  return { path: `${through}.${why}`, name: `c.${through}.json`, through, at, why };
}

/** The saves whose snapshots are kept of these, newest first. */
function keptOf(snapshots: readonly Backup[]): readonly number[] {
  const newestFirst = [...snapshots].sort((a, b) => b.through - a.through);
  const stale = new Set(staleBackups({ snapshots: newestFirst, journals: [] }));
  return newestFirst.filter((snapshot) => !stale.has(snapshot)).map(({ through }) => through);
}

test('of a day’s many backups the ten newest are kept, and nothing of ten or fewer goes', () => {
  const backups = Array.from({ length: 25 }, (_, index) => madeOn(3 + index / 1000, index + 1));
  expect(keptOf(backups)).toEqual([25, 24, 23, 22, 21, 20, 19, 18, 17, 16]);
  expect(keptOf(backups.slice(0, 10))).toHaveLength(10);
});

test('besides, the last of each of fourteen days and of each of eight weeks is kept', () => {
  // Twelve backups a day over a hundred days.
  const backups = Array.from({ length: 1200 }, (_, index) => madeOn(Math.floor(index / 12) + (index % 12) / 24, index));
  const kept = keptOf(backups);
  const days = kept.map((through) => Math.floor(through / 12));
  expect(days.filter((number) => number === 99)).toHaveLength(10);
  expect([...new Set(days)].slice(0, 14)).toEqual(Array.from({ length: 14 }, (_, index) => 99 - index));
  // The last of its day each time.
  expect(kept.slice(10).every((through) => through % 12 === 11)).toBe(true);
  const weeks = new Set(kept.map((through) => Math.floor((Date.UTC(2026, 0, 1) / day + Math.floor(through / 12)) / 7)));
  expect(weeks.size).toBe(8);
});

test('a clock that jumps ahead or back clears nothing sooner than the rule says', () => {
  const backups = Array.from({ length: 10 }, (_, index) => madeOn(index, index + 1));
  expect(keptOf([...backups, madeOn(40_000, 11)])).toHaveLength(11);
  expect(keptOf([...backups, madeOn(-9000, 11)])).toHaveLength(11);
});

test('whatever the clock does, the ten newest are always kept and at most thirty-two in all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 120 }), (days) => {
      const backups = days.map((number, index) => madeOn(number, index + 1));
      const kept = keptOf(backups);
      expect(kept.length).toBeLessThanOrEqual(32);
      expect(kept.slice(0, 10)).toEqual(
        backups
          .map(({ through }) => through)
          .reverse()
          .slice(0, 10),
      );
    }),
  );
});

test('what is kept before imports and restores is cleared apart from the rest, and older versions never', () => {
  const routine = Array.from({ length: 40 }, (_, index) => madeOn(5, index + 1));
  const before = Array.from({ length: 12 }, (_, index) => madeOn(5, 100 + index, 'before-import'));
  const stale = staleBackups({
    snapshots: [...before, ...routine, madeOn(0, 0, 'older-version')].sort((a, b) => b.through - a.through),
    journals: [],
  });
  expect(stale.filter(({ why }) => why === 'routine')).toHaveLength(30);
  expect(stale.filter(({ why }) => why === 'before-import').map(({ through }) => through)).toEqual([101, 100]);
  expect(stale.filter(({ why }) => why === 'older-version')).toEqual([]);
});

test('backups are told apart by their names, with those of the earliest releases among them', async () => {
  const profile = await freshFolder();
  const place = notebookPlace(profile, 'c');
  const time = new Date('2026-11-22T14:30:00Z');
  await backUpBefore(place, 'restore', { version: 2, briefing: 'c', through: 7, entries: [] }, time);
  await mkdir(place.backups, { recursive: true });
  for (const name of [
    'c.4.json',
    'c.5.version-1.json',
    'c.6.20261122T143000Z.json',
    'c.3-4.journal',
    'cc.9.json',
    'c.x',
  ])
    await writeFile(join(place.backups, name), '');
  const { snapshots, journals } = await listBackups(place);
  expect(snapshots.map(({ through, why, at }) => [through, why, at?.toISOString() ?? null])).toEqual([
    [7, 'before-restore', '2026-11-22T14:30:00.000Z'],
    [6, 'routine', '2026-11-22T14:30:00.000Z'],
    [5, 'older-version', null],
    [4, 'routine', null],
  ]);
  expect(journals.map(({ through }) => through)).toEqual([4]);
  expect(briefingOfBackup('cc.9.json')).toBe('cc');
  expect(briefingOfBackup('../c.9.json')).toBeNull();
});

test('clearing takes away files, and none of another briefing or of the reader’s own', async () => {
  const profile = await freshFolder();
  const place = notebookPlace(profile, 'c');
  await mkdir(place.backups);
  const ours = Array.from({ length: 12 }, (_, index) => `c.${index + 1}.20261122T1430${10 + index}Z.json`);
  const others = ['a.1.json', 'settings.json', 'my own copy.json', 'c.1.version-1.json'];
  for (const name of [...ours, ...others, 'c.0-1.journal', 'c.3-4.journal'])
    await writeFile(join(place.backups, name), '');
  await clearOldBackups(place);
  const left = await namesIn(place.backups);
  expect(left).toEqual([...others, 'c.3-4.journal', ...ours.slice(2)].map(String).sort());
});

test('each backup says when it was so, what it holds and what was written last', async () => {
  const profile = await freshFolder();
  const clock = { at: Date.parse('2026-11-20T09:00:00Z') };
  const open = () => notebooksIn(profile, { now: () => new Date(clock.at) });
  const first = open();
  const [id = ''] = await saveNotes(first, ['one', `two  is\nlong ${'🜁'.repeat(300)}`]);
  await first.close();
  clock.at += day;
  const second = open();
  await second.saveNote(draftNote('one', { id, removed: true }), against);
  await second.saveFlag(draftFlag('verified', { reason: 'Table 2 says so' }), claimSeen);
  await second.close();
  clock.at += day;
  const third = open();
  await saveNotes(third, ['three']);
  await third.close();

  const summaries = await open().backups();
  expect(summaries).toMatchObject([
    { briefing: 'c', notes: 1, flags: 1, why: 'routine', sound: true },
    { briefing: 'c', notes: 2, flags: 0, why: 'routine', sound: true },
  ]);
  expect(summaries[0]?.newest).toEqual({ text: 'Table 2 says so', author: 'Ada', changed: '2026-11-21T09:00:00.000Z' });
  expect(summaries[1]?.newest?.text).toMatch(/^two is long 🜁+$/u);
  expect(Array.from(summaries[1]?.newest?.text ?? '')).toHaveLength(160);
  for (const { at } of summaries) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
});

test.each(['', 'null', '{"entries":[', 'cut', 'flipped', 'foreign'])(
  'a backup that is %j is said to be damaged, whatever its name says',
  async (damage) => {
    const profile = await freshFolder();
    for (const text of ['one', 'two']) {
      const notebooks = notebooksIn(profile);
      await saveNotes(notebooks, [text]);
      await notebooks.close();
    }
    const [name = ''] = (await namesIn(join(profile, 'backups'))).filter((each) => each.endsWith('.json'));
    const path = join(profile, 'backups', name);
    const text = await readFile(path, 'utf8');
    if (damage === 'cut') await writeFile(path, text.slice(0, -1));
    else if (damage === 'flipped') await writeFile(path, text.replace('one', 'onf'));
    else if (damage === 'foreign') {
      const other = notebooksIn(profile);
      valueIn(await other.saveNote(draftNote('on a', { briefing: 'a', claim: 'a_one' }), against));
      await other.close();
      await writeFile(path, await readFile(join(profile, 'notebook/a.json')));
    } else await writeFile(path, damage);

    const notebooks = notebooksIn(profile);
    const [summary] = await notebooks.backups();
    expect(summary).toMatchObject({ id: name, notes: 0, flags: 0, newest: null, sound: false });
    const restored = await notebooks.restoreBackup(name);
    expect(restored).toMatchObject({ ok: false, code: 'unknown-backup' });
    expect(restored).toMatchObject({
      message: `The backup ${name} is damaged. Nothing was changed; restore another one.`,
    });
    await notebooks.close();
    expect((await reread(profile)).texts).toEqual(['one', 'two']);
  },
);
