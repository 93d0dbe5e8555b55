import { expect, test } from 'vitest';
import { countsApart, nextClock, supersedes } from '../../shared/notes/version-clock.ts';

test('a version supersedes those it has seen, and neither itself nor one made apart', () => {
  expect(supersedes({ a: 2, b: 1 }, { a: 1 })).toBe(true);
  expect(supersedes({ a: 1 }, { a: 2, b: 1 })).toBe(false);
  expect(supersedes({ a: 1 }, { a: 1 })).toBe(false);
  expect([supersedes({ a: 2 }, { a: 1, b: 1 }), supersedes({ a: 1, b: 1 }, { a: 2 })]).toEqual([false, false]);
});

test('the next version has seen all that it follows', () => {
  const next = nextClock([{ a: 2 }, { a: 1, b: 3 }], 'c');
  expect(next).toEqual({ a: 2, b: 3, c: 1 });
  expect(nextClock([next], 'b')).toEqual({ a: 2, b: 4, c: 1 });
});

test('a run may not count on from a version while a later one of its own stands beside', () => {
  expect(countsApart('a', [{ a: 1, b: 1 }], [{ a: 2 }])).toBe(true);
  expect(countsApart('a', [{ a: 2 }], [{ a: 1, b: 1 }])).toBe(false);
  expect(countsApart('a', [{ a: 1 }], [])).toBe(false);
});
