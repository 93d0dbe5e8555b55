import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageAt } from '../../shared/anchors/passage.ts';
import { passageSchema } from '../../shared/notes/entry.ts';
import { plainOf } from './tracked-text.ts';

const edition = '0'.repeat(64);

test('a passage keeps its words without the white space around them, and 64 units on each side', () => {
  const text = `${'a'.repeat(100)} the words\n${'b'.repeat(100)}`;
  expect(passageAt(plainOf(text), 100, 111, edition)).toEqual({
    exact: 'the words',
    prefix: `${'a'.repeat(63)} `,
    suffix: `\n${'b'.repeat(63)}`,
    ...{ start: 101, end: 110, edition },
  });
});

test('a range without words is refused in a sentence', () => {
  expect(() => passageAt(plainOf('one \n two'), 3, 6, edition)).toThrow('holds no words; choose some');
  expect(() => passageAt(plainOf('one'), 2, 2, edition)).toThrow(RangeError);
});

test('no surrogate pair is ever split, wherever the range and its surroundings are cut', () => {
  const signs = fc.string({ unit: fc.constantFrom('a', ' ', '𝒳', '豆', '😀'), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(signs, fc.nat(400), fc.nat(400), (text, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(start < end && text.slice(start, end).trim() !== '');
      const passage = passageAt(plainOf(text), start, end, edition);
      expect(passageSchema.parse(passage)).toEqual(passage);
      for (const part of [passage.exact, passage.prefix, passage.suffix]) expect(() => encodeURI(part)).not.toThrow();
      expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
      expect(text.slice(passage.start - passage.prefix.length, passage.start)).toBe(passage.prefix);
      expect(text.slice(passage.end).startsWith(passage.suffix)).toBe(true);
    }),
  );
});
