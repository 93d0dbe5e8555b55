import { expect, test } from 'vitest';
import type { Note } from '../../shared/notes/entry.ts';
import { firstWords } from '../../shared/notes/first-words.ts';
import { type FoundNotes, findNotes, toggled, valuesAsked } from '../../shared/notes/note-filter.ts';
import { groupNotes } from '../../shared/notes/note-groups.ts';
import { type NoteRow, type NoteSurroundings, noteRows } from '../../shared/notes/note-rows.ts';
import { listed } from '../register/register-of.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';

const claims = new Map(
  [listed('b_two', { number: 'B02' }), listed('c_one', { number: 'C01' }), listed('c_nine', { number: 'C09' })].map(
    (claim) => [claim.id, claim],
  ),
);
const me = '0b0f5c62-2b6b-4f6d-9c43-6f7f0a3c9d10';
const brandt = { id: '2a3c1a7e-3b9f-4a39-9a58-0f3b1f0f9b11', name: 'Brandt' };
const passage = { exact: 'a day', prefix: '', suffix: '', start: 40, end: 45, edition: '0'.repeat(64) };

function rowsOf(notes: readonly Note[], more: Partial<NoteSurroundings> = {}): readonly NoteRow[] {
  return noteRows(notes, {
    own: me,
    claims,
    placements: new Map(),
    sections: new Map(),
    standing: new Map(),
    forks: new Map(),
    stale: new Set(),
    colours: { straw: 'Price' },
    ...more,
  });
}

function found(notes: readonly Note[], query: string, more: Partial<NoteSurroundings> = {}): readonly string[] {
  return find(notes, query, more).rows.map(({ note }) => note.text);
}

function find(notes: readonly Note[], query: string, more: Partial<NoteSurroundings> = {}): FoundNotes {
  return findNotes(rowsOf(notes, more), query, { colours: { straw: 'Price' } });
}

const some = [
  noteOf('c_one', 'Müller says so', { colour: 'straw', tags: ['price', 'vendor'] }),
  noteOf('c_nine', 'The price list differs', { colour: 'plum', author: brandt }),
  noteOf('b_two', 'Ask again', { tags: ['vendor'] }),
  noteOf(null, '', { briefing: 'c', passage, colour: 'straw' }),
  noteOf('b_two', 'Thrown away', { removed: true }),
];

test('notes stand in the order of the texts, and replies under what they answer', () => {
  const head = noteOf('c_one', 'first', { created: '2026-11-22T10:00:00.000Z' });
  const other = noteOf('b_two', 'elsewhere', { created: '2026-11-22T12:00:00.000Z' });
  const later = noteOf('c_one', 'second', { created: '2026-11-22T10:30:00.000Z' });
  const reply = noteOf('c_one', 'answer', { reply: head.id, created: '2026-11-22T11:00:00.000Z' });
  const again = noteOf('c_one', 'answer to that', { reply: reply.id, created: '2026-11-22T11:30:00.000Z' });
  const texts = rowsOf([again, later, reply, other, head]).map(({ note }) => note.text);
  expect(texts).toEqual(['elsewhere', 'first', 'answer', 'answer to that', 'second']);
});

test('replies that answer each other in a circle are listed all the same', () => {
  const one = noteOf('c_one', 'one');
  const two = noteOf('c_one', 'two', { reply: one.id });
  const rows = rowsOf([{ ...one, reply: two.id }, two]);
  expect(rows.map(({ note }) => note.text).sort()).toEqual(['one', 'two']);
});

test.each([
  ['', ['Ask again', 'Müller says so', 'The price list differs', '']],
  ['muller', ['Müller says so']],
  ['colour:straw', ['Müller says so', '']],
  ['colour:price tag:vendor', ['Müller says so']],
  ['-tag:vendor author:brandt', ['The price list differs']],
  ['"price list"', ['The price list differs']],
  ['kind:highlight', ['']],
  ['on:passage', ['']],
  ['briefing:b', ['Ask again']],
  ['is:trash', ['Thrown away']],
  ['is:mine briefing:c kind:note', ['Müller says so']],
  ['status:disputed', ['The price list differs']],
  ['c09', ['The price list differs']],
])('the filter %j finds the notes it says', (query, texts) => {
  const standing = new Map([['c_nine', flagOf('c_nine', 'disputed')]]);
  expect(found(some, query, { standing })).toEqual(texts);
});

test('states are found by where a passage stands now, by what has changed and by what is to be settled', () => {
  const [lost, moved] = [noteOf(null, 'lost', { passage }), noteOf(null, 'moved', { passage })];
  const [stale, forked] = [noteOf('c_one', 'stale'), noteOf('c_one', 'forked')];
  const around = {
    placements: new Map([
      [lost.id, { state: 'lost', score: 0 } as const],
      [moved.id, { state: 'moved', score: 1, start: 4, end: 9 } as const],
    ]),
    stale: new Set([stale.id]),
    forks: new Map([[forked.id, [forked, forked]]]),
  };
  const notes = [lost, moved, stale, forked];
  for (const state of ['lost', 'moved', 'stale'] as const) expect(found(notes, `is:${state}`, around)).toEqual([state]);
  expect(found(notes, 'is:fork', around)).toEqual(['forked']);
});

test('an operator that does not exist is told with those that do, and the rest of the filter holds', () => {
  const { rows, problem } = find(some, 'color:straw muller');
  expect(problem).toMatch(/no filter “color:”.*colour/);
  expect(rows.map(({ note }) => note.text)).toEqual(['Müller says so']);
});

test('each value is counted as if the filter said nothing of its field', () => {
  const { counts, terms } = find(some, 'colour:straw kind:note');
  expect([...counts.colour]).toEqual([
    ['straw', 1],
    ['plum', 1],
  ]);
  expect(counts.kind.get('highlight')).toBe(1);
  expect(counts.is.get('trash')).toBe(1);
  expect(toggled(terms, 'colour', 'straw')).toEqual(terms.filter(({ field }) => field === 'kind'));
});

test('a value that a filter leaves out is let in again before it can be asked for', () => {
  const { terms } = findNotes([], '-colour:straw,plum colour:sage', { colours: {} });
  expect(valuesAsked(terms, 'colour', true)).toEqual(['straw', 'plum']);
  const letIn = toggled(terms, 'colour', 'plum');
  expect([valuesAsked(letIn, 'colour', true), valuesAsked(letIn, 'colour', false)]).toEqual([['straw'], ['sage']]);
  expect(valuesAsked(toggled(toggled(letIn, 'colour', 'straw'), 'colour', 'straw'), 'colour', true)).toEqual([]);
});

test('groups keep the order of their rows, days newest first, and what has no value comes last', () => {
  const rows = rowsOf([
    noteOf('c_one', 'old', { changed: '2026-11-01T10:00:00.000Z', tags: ['z'] }),
    noteOf('c_one', 'new', { changed: '2026-11-20T10:00:00.000Z' }),
    noteOf('c_nine', 'newer', { changed: '2026-11-20T11:00:00.000Z', tags: ['a', 'z'] }),
  ]);
  const shape = (by: Parameters<typeof groupNotes>[1]) =>
    groupNotes(rows, by).map((group) => [group.value, group.rows.length]);
  expect(shape('day')).toEqual([
    ['2026-11-20', 2],
    ['2026-11-01', 1],
  ]);
  expect(shape('tag').at(-1)).toEqual([null, 1]);
  expect(shape('place')).toEqual([['c 1', 3]]);
});

test('the beginning of a note is told without the signs of its markdown', () => {
  expect(firstWords('# Price\n\n- **six** yuan, [the list](https://example.org) says\n- `t` 2 * 3 * 4')).toBe(
    'Price six yuan, the list says t 2 * 3 * 4',
  );
});
