import { expect, test } from 'vitest';
import { partsInSentence, staleFlag, staleParts } from '../../shared/notes/stale.ts';

const now = { text: 't', data: 'd', source: 's' };

test('what was written is stale in the parts of its claim that changed, and in no other', () => {
  expect(staleParts(now, now)).toEqual([]);
  expect(staleParts({ ...now, source: 'older', text: 'older' }, now)).toEqual(['text', 'source']);
  expect(partsInSentence(staleParts({ text: '', data: '', source: '' }, now))).toBe('text, data and source');
});

test('no flag, and one that was taken back, can’t go stale', () => {
  const against = { ...now, data: 'older' };
  expect(staleFlag({ status: 'verified', against }, now)).toEqual(['data']);
  expect(staleFlag({ status: 'unchecked', against }, now)).toEqual([]);
  expect(staleFlag(undefined, now)).toEqual([]);
});
