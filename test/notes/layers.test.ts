import { expect, test } from 'vitest';
import {
  authorsOf,
  type Layers,
  latestByAuthor,
  standingFlags,
  visibleFlags,
  visibleNotes,
} from '../../shared/notes/layers.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';

const ada = { id: '00000000-0000-4000-8000-00000000000a', name: 'Ada' };
const brandt = { id: '00000000-0000-4000-8000-00000000000b', name: 'Brandt' };
const chen = { id: '00000000-0000-4000-8000-00000000000c', name: 'Chen' };
const layers: Layers = { own: ada.id, hidden: new Set(), blind: false };

const mine = flagOf('c_a', 'verified', { author: ada, step: 1 });
const brandts = flagOf('c_a', 'disputed', { author: brandt, step: 2 });
const chens = flagOf('c_b', 'outdated', { author: chen, step: 1 });
const flags = [mine, brandts, chens];
const standing = (all: typeof flags, more: Partial<Layers> = {}) =>
  Object.fromEntries([...standingFlags(all, { ...layers, ...more })].map(([claim, { status }]) => [claim, status]));

test('the reader’s own flag stands before a colleague’s, and a colleague’s where they have none', () => {
  expect(standing(flags)).toEqual({ c_a: 'verified', c_b: 'outdated' });
  expect(standing(flags, { own: brandt.id })).toEqual({ c_a: 'disputed', c_b: 'outdated' });
});

test('a flag that the reader took back gives way to a colleague’s, and stands unchecked where there is none', () => {
  const back = flagOf('c_a', 'unchecked', { author: ada, step: 3 });
  expect(standing([...flags, back])).toEqual({ c_a: 'disputed', c_b: 'outdated' });
  expect(standing([mine, back])).toEqual({ c_a: 'unchecked' });
});

test('a layer that is off hides its author’s notes and flags, never the reader’s own', () => {
  const hidden = new Set([ada.id, brandt.id]);
  expect(visibleFlags(flags, { ...layers, hidden })).toEqual([mine, chens]);
  const notes = [noteOf('c_a', 'mine', { author: ada }), noteOf('c_a', 'his', { author: brandt })];
  expect(visibleNotes(notes, { ...layers, hidden: new Set([brandt.id]) }).map(({ text }) => text)).toEqual(['mine']);
  expect(standing(flags, { own: chen.id, hidden })).toEqual({ c_b: 'outdated' });
});

test('in a blind check a colleague’s flag is covered until the reader has flagged the claim', () => {
  expect(visibleFlags(flags, { ...layers, blind: true })).toEqual([mine, brandts]);
  expect(standing(flags, { blind: true })).toEqual({ c_a: 'verified' });
});

test('of each author the newest flag on a claim counts', () => {
  const again = flagOf('c_a', 'outdated', { author: brandt, step: 3 });
  expect(latestByAuthor([...flags, again]).get('c_a')).toEqual([mine, again]);
});

test('authors are listed under the name they last wrote with', () => {
  const renamed = noteOf('c_a', 'later', {
    author: { ...brandt, name: 'Anna Brandt' },
    changed: '2026-11-23T10:00:00.000Z',
  });
  expect(authorsOf([renamed], flags).map(({ name }) => name)).toEqual(['Ada', 'Anna Brandt', 'Chen']);
});
