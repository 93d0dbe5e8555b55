import { expect, test } from 'vitest';
import { chartsElsewhere } from '../../shared/pack/charts-elsewhere.ts';

const chartsAt = new Map(
  Object.entries({ c_a: ['one'], c_b: ['two'], c_c: ['three'], c_d: ['four', 'five', 'six'] }).map(
    ([claim, charts]) => [claim, charts.map((id) => ({ id }))] as const,
  ),
);
const pages = new Map([
  ['one', 5],
  ['two', 5],
  ['three', 4],
  ['four', 5],
  ['five', 6],
  ['six', 8],
] as const);
const places = {
  pageOf: (anchor: string) => new Map([...pages].map(([id, page]) => [`chart-${id}`, page])).get(anchor),
  apart: (chart: string) => chart !== 'chart-three',
};

test('claims whose charts stand on the same other page are told of together', () => {
  expect(chartsElsewhere(['c_a', 'c_none', 'c_b'], chartsAt, places)).toEqual([
    { claims: ['c_a', 'c_b'], words: 'Charts on page 5' },
  ]);
});

test('a claim’s charts on several pages are listed, and a chart on the claim’s own page needs no words', () => {
  expect(chartsElsewhere(['c_a', 'c_c', 'c_d'], chartsAt, places)).toEqual([
    { claims: ['c_a'], words: 'Chart on page 5' },
    { claims: ['c_d'], words: 'Charts on pages 5, 6 and 8' },
  ]);
});
