import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNumerals } from '../../renderer/pack/arrange-numerals.ts';

test('a numeral alone on its line stands next to the text', () => {
  expect(placeNumerals([0, 20.5])).toEqual([
    { column: 0, drop: 0 },
    { column: 0, drop: 0 },
  ]);
});

test('two on a line stand abreast, the first outside, and a third below them', () => {
  expect(placeNumerals([100, 100, 100])).toEqual([
    { column: 1, drop: 0 },
    { column: 0, drop: 0 },
    { column: 0, drop: 12 },
  ]);
});

test('a line whose place is taken by the one above gives way downwards', () => {
  expect(placeNumerals([0, 0, 0, 0, 0, 20.5]).at(-1)).toEqual({ column: 0, drop: 15.5 });
});

test('no numeral ever stands above its line or over another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), (lines) => {
      const tops = lines.toSorted((a, b) => a - b).map((line) => line * 20.5);
      const places = placeNumerals(tops);
      expect(places).toHaveLength(tops.length);
      const spots = places.map(({ column, drop }, index) => ({ column, drop, y: (tops[index] ?? 0) + drop }));
      for (const spot of spots) expect(spot.drop).toBeGreaterThanOrEqual(0);
      for (const column of [0, 1]) {
        const ys = spots.filter((spot) => spot.column === column).map((spot) => spot.y);
        for (const [index, y] of ys.entries())
          if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(12);
      }
    }),
  );
});
