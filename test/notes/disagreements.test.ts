import { expect, test } from 'vitest';
import { disagreements } from '../../shared/notes/disagreements.ts';
import { flagOf } from '../support/flag-of.ts';

const ada = { id: '00000000-0000-4000-8000-00000000000a', name: 'Ada' };
const brandt = { id: '00000000-0000-4000-8000-00000000000b', name: 'Brandt' };
const chen = { id: '00000000-0000-4000-8000-00000000000c', name: 'Chen' };
const adas = flagOf('c_a', 'verified', { author: ada, step: 1 });
const brandts = flagOf('c_a', 'disputed', { author: brandt, step: 1 });
const claims = (...flags: readonly Parameters<typeof disagreements>[0][number][]) =>
  disagreements(flags).map(({ claim }) => claim);

test('newest flags of different status disagree; the same status, and one taken back, do not', () => {
  expect(disagreements([adas, brandts])).toEqual([{ claim: 'c_a', briefing: 'c', flags: [adas, brandts] }]);
  expect(claims(adas, flagOf('c_a', 'verified', { author: brandt }))).toEqual([]);
  expect(claims(adas, flagOf('c_a', 'unchecked', { author: brandt }))).toEqual([]);
  expect(claims(adas, brandts, flagOf('c_a', 'verified', { author: brandt, step: 2 }))).toEqual([]);
  expect(claims(adas, flagOf('c_b', 'disputed', { author: brandt }))).toEqual([]);
});

test('a flag that settles the others ends it, and a newer one that differs opens it again', () => {
  const settling = flagOf('c_a', 'outdated', { author: ada, step: 2, settles: [brandts.id] });
  expect(claims(adas, brandts, settling)).toEqual([]);
  const newer = flagOf('c_a', 'disputed', { author: brandt, step: 3 });
  expect(claims(adas, brandts, settling, newer)).toEqual(['c_a']);
});

test('a settlement must have seen everyone who differs', () => {
  const chens = flagOf('c_a', 'in-review', { author: chen, step: 1 });
  const half = flagOf('c_a', 'verified', { author: ada, step: 2, settles: [brandts.id] });
  expect(claims(adas, brandts, chens, half)).toEqual(['c_a']);
  const whole = flagOf('c_a', 'verified', { author: ada, step: 3, settles: [brandts.id, chens.id] });
  expect(claims(adas, brandts, chens, half, whole)).toEqual([]);
});

test('a settlement taken back opens it again', () => {
  const settling = flagOf('c_a', 'outdated', { author: ada, step: 2, settles: [brandts.id] });
  expect(claims(adas, brandts, settling, flagOf('c_a', 'verified', { author: ada, step: 3 }))).toEqual(['c_a']);
});
