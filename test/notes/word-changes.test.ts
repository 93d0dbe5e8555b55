import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WordRun, wordChanges } from '../../shared/notes/word-changes.ts';

const marked = (runs: readonly WordRun[]) =>
  runs.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ');

test('the words that differ are marked, and those around them are not', () => {
  const { before, after } = wordChanges('Output was 40 trillion tokens a day', 'Output was 120 trillion tokens a week');
  expect(marked(before)).toBe('Output was [40] trillion tokens a [day]');
  expect(marked(after)).toBe('Output was [120] trillion tokens a [week]');
});

test('white space is no difference, and an empty text is wholly another', () => {
  expect(wordChanges('a  b', 'a b').before.some(({ changed }) => changed)).toBe(false);
  expect(wordChanges('', 'a b')).toEqual({ before: [], after: [{ text: 'a b', changed: true }] });
});

test('texts too long to compare word by word are shown as changed', () => {
  const long = 'word '.repeat(2000);
  expect(wordChanges(long, long).after).toEqual([{ text: long, changed: true }]);
});

test('runs put together are the text again, and both sides keep the same words', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { before, after } = wordChanges(one, other);
      const kept = (runs: readonly WordRun[]) =>
        runs.flatMap(({ text, changed }) => (changed ? [] : text.trim().split(/\s+/)));
      expect(before.map(({ text }) => text).join('')).toBe(one);
      expect(after.map(({ text }) => text).join('')).toBe(other);
      expect(kept(before)).toEqual(kept(after));
    }),
  );
});
