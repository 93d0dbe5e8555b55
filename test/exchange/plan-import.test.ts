import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Here, planImport } from '../../shared/exchange/plan-import.ts';
import type { Reading } from '../../shared/exchange/reading.ts';
import { createRefusals } from '../../shared/exchange/refusals.ts';
import type { Entry, Note } from '../../shared/notes/entry.ts';
import { createMergedEntries } from '../../shared/notes/merge-entries.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';

const own = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001', name: 'Ada' };
const brandt = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a002', name: 'Brandt' };

function reading(entries: readonly Entry[], quoted: Reading['quoted'] = new Set()): Reading {
  return {
    format: 'annotations',
    entries,
    quoted,
    refusals: createRefusals(),
    words: { colourNames: {}, scale: null },
  };
}

/** Ada's profile with a library of briefing C, which has one claim. */
function hereWith(entries: readonly Entry[] = []): Here {
  const merged = createMergedEntries();
  for (const entry of entries) merged.take(entry);
  return {
    own: own.id,
    now: new Date('2026-11-22T14:30:00Z'),
    notebooks: new Map([['c', merged.notebook('c')]]),
    briefings: new Map([['c', { edition: 'f'.repeat(64), claims: new Set(['c_price']) }]]),
  };
}

function edited(note: Note, text: string, run = 'bbbbbbbbbbbb'): Note {
  return { ...note, text, changed: '2026-11-22T11:00:00.000Z', clock: { ...note.clock, [run]: 1 } };
}

test('a plan tells what is new, changed, forked, known and older, and both versions of what differs', async () => {
  const notes = ['a', 'b', 'c', 'd'].map((text) => noteOf('c_price', text, { author: brandt }));
  const [changed, forked, known, older] = notes as [Note, Note, Note, Note];
  const here = hereWith([changed, edited(forked, 'b here'), known, edited(older, 'd later')]);
  const theirs = [
    noteOf('c_price', 'new', { author: brandt }),
    edited(changed, 'a later'),
    edited(forked, 'b there', 'cccccccccccc'),
    known,
    older,
    flagOf('c_price', 'disputed', { author: brandt }),
  ];
  const { plan, entries } = await planImport(reading(theirs), here, nextTurn);
  expect(plan.counts).toEqual({ new: 2, changed: 1, forked: 1, known: 1, older: 1 });
  expect(
    plan.items.map(({ outcome, here: ours, there }) => [outcome, ours.map(({ text }) => text), there.text]),
  ).toEqual([
    ['changed', ['a'], 'a later'],
    ['forked', ['b here'], 'b there'],
  ]);
  expect(plan.authors).toEqual([{ ...brandt, notes: 5, flags: 1, fresh: 4, own: false }]);
  expect(entries).toEqual(theirs);
});

test('a hundred thousand flags on one claim are weighed, and other work has its turn meanwhile', async () => {
  const flags = Array.from({ length: 100_000 }, () => flagOf('c_price', 'disputed', { author: brandt }));
  let turns = 0;
  const pause = async () => {
    turns += 1;
  };
  expect((await planImport(reading(flags), hereWith(), pause)).plan.counts.new).toBe(100_000);
  expect(turns).toBe(500);
});

test('an id that another author has is refused, for notes and flags alike, and the others are taken', async () => {
  const note = noteOf('c_price', 'mine', { author: own });
  const flag = flagOf('c_price', 'verified', { author: own });
  const theirs = [
    { ...note, author: brandt, text: 'not mine' },
    { ...flag, author: brandt },
    noteOf('c_price', 'x', { author: brandt }),
  ];
  const { plan, entries } = await planImport(reading(theirs), hereWith([note, flag]), nextTurn);
  expect(plan.refused).toEqual([
    {
      what: 'A note on c_price under the name Brandt',
      why: expect.stringContaining('by Ada, and only they change it'),
    },
    { what: 'A flag on c_price under the name Brandt', why: expect.stringContaining('by Ada') },
  ]);
  expect(entries).toEqual([theirs[2]]);
});

test('what bears the reader’s own id and is not here is told as their own', async () => {
  const flag = flagOf('c_price', 'verified', { author: own });
  const { plan } = await planImport(reading([flag, noteOf('c_price', 'x', { author: brandt })]), hereWith(), nextTurn);
  expect(plan.authors.map(({ name, own: mine, fresh }) => [name, mine, fresh])).toEqual([
    ['Ada', true, 1],
    ['Brandt', false, 1],
  ]);
});

test('claims, briefings and editions that are not here, and times to come, are told and taken', async () => {
  const passage = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1, edition: 'a'.repeat(64) };
  const theirs = [
    noteOf('c_gone', 'x'),
    noteOf('d_other', 'x'),
    flagOf('d_other', 'verified'),
    noteOf('c_price', 'x', { passage, created: '2031-01-01T00:00:00Z', changed: '2031-01-01T00:00:00Z' }),
  ];
  const { plan, entries } = await planImport(reading(theirs), hereWith(), nextTurn);
  expect(plan).toMatchObject({ elsewhere: [{ briefing: 'd', notes: 1, flags: 1 }], otherEditions: 1, refused: [] });
  expect(plan.told).toEqual([
    expect.stringContaining('1 note or flag is on 1 claim that is not in the edition here'),
    expect.stringContaining('1 note or flag bears a time that has not come yet'),
  ]);
  expect(entries).toHaveLength(4);
});

test('the plan of ten thousand forks stays small', async () => {
  const notes = Array.from({ length: 10_000 }, () => noteOf('c_price', 'x'.repeat(5000), { author: brandt }));
  const here = hereWith(notes.map((note) => edited(note, `here ${note.text}`)));
  const theirs = notes.map((note) => edited(note, `there ${note.text}`, 'cccccccccccc'));
  const { plan } = await planImport(reading(theirs), here, nextTurn);
  expect(plan).toMatchObject({ counts: { forked: 10_000 }, moreItems: 9500 });
  expect(plan.items).toHaveLength(500);
  expect(JSON.stringify(plan).length).toBeLessThan(3_000_000);
});

test('an annotation of Hypothesis that was taken in on an older edition is the same still', async () => {
  const passage = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1, edition: 'a'.repeat(64) };
  const note = noteOf('c_price', 'x', { passage, id: randomUUID() });
  const again = { ...note, passage: { ...passage, start: 5, end: 6, edition: 'f'.repeat(64) } };
  const { plan, entries } = await planImport(reading([again], new Set([again.id])), hereWith([note]), nextTurn);
  expect([plan.counts.known, entries]).toEqual([1, []]);
});
