import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../shared/notes/canonical.ts';

test('equal values read alike whatever the order of their keys, and unequal ones never', () => {
  expect(canonical({ b: 1, a: { d: [2, { f: 3, e: null }], c: undefined } })).toBe(
    '{"a":{"d":[2,{"e":null,"f":3}]},"b":1}',
  );
  expect(canonical({})).not.toBe(canonical([]));
  expect(canonical(-0)).toBe(canonical(0));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(JSON.parse(canonical(a))).toEqual(JSON.parse(JSON.stringify(a)));
      expect(canonical(a) === canonical(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
    }),
  );
});

test('a key named __proto__ is a key like another', () => {
  expect(canonical(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // In an object of its own: an empty object is no empty list.
  return { fields: fields.map(([key, part]) => [key, sorted(part)]) };
}
