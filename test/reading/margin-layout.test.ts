import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMargin, type MarginItem, wrappedRows } from '../../renderer/reading/margin-layout.ts';

const rules = { abreast: 2, lineHeight: 29, pitch: 15 };
const at = (claim: string, centre: number, rows = 1): MarginItem => ({ claim, centre, rows });

test('a number stands beside its line', () => {
  expect(layOutMargin([at('a', 10), at('b', 39)], rules)).toEqual([
    { centre: 10, claims: ['a'] },
    { centre: 39, claims: ['b'] },
  ]);
});

test('two claims that start on one line stand abreast, and a third drops half a line', () => {
  expect(layOutMargin([at('a', 10), at('b', 10.4), at('c', 10.2)], rules)).toEqual([
    { centre: 10, claims: ['a', 'b'] },
    { centre: 25, claims: ['c'] },
  ]);
});

test('a dropped number pushes the next line’s down rather than touch it', () => {
  const rows = layOutMargin([at('a', 10), at('b', 10), at('c', 10), at('d', 28)], rules);
  expect(rows.map((row) => row.claims)).toEqual([['a', 'b'], ['c'], ['d']]);
  expect(rows[2]?.centre).toBe(40);
});

test('a finding that takes two rows keeps both', () => {
  const rows = layOutMargin([at('a', 10, 2), at('b', 10)], { ...rules, abreast: 1 });
  expect(rows.map((row) => row.centre)).toEqual([10, 40]);
});

test('whatever the text, nothing is lost and no two rows overlap', () => {
  const items = fc.array(fc.record({ centre: fc.integer({ min: 0, max: 600 }), rows: fc.integer({ min: 1, max: 3 }) }));
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 3 }), (places, abreast) => {
      const all = places.map(({ centre, rows }, index) => at(`c${index}`, centre, rows));
      const rows = layOutMargin(all, { ...rules, abreast });
      expect(rows.flatMap((row) => row.claims).sort()).toEqual(all.map((item) => item.claim).sort());
      rows.forEach((row, index) => {
        const next = rows[index + 1];
        if (next !== undefined) expect(next.centre - row.centre).toBeGreaterThanOrEqual(rules.pitch);
        expect(row.claims.length).toBeLessThanOrEqual(abreast);
      });
    }),
  );
});

test('rows are counted as words wrap, and a word longer than a row is broken', () => {
  const rows = ['60 bn', 'A02 B02', 'A02 B02 +2', 'B113 D102 +4', 'US$0.0085/M tokens'].map((text) =>
    wrappedRows(text, 9),
  );
  expect(rows).toEqual([1, 1, 2, 2, 2]);
});
