import { expect, test } from 'vitest';
import { plotOf } from '../../shared/register/plot.ts';

test('bars begin at zero, a fall goes left of it, and a range floats between its ends', () => {
  expect(plotOf([{ low: 25, high: 25 }, { low: 50, high: 100 }, null])).toEqual({
    scale: 'linear',
    zero: 0,
    marks: [[0, 0.25], [0.5, 1], null],
  });
  expect(
    plotOf([
      { low: -75, high: -75 },
      { low: 25, high: 25 },
    ]),
  ).toEqual({
    scale: 'linear',
    zero: 0.75,
    marks: [
      [0, 0.75],
      [0.75, 1],
    ],
  });
});

test('figures of many magnitudes stand on a logarithmic axis, which has no zero', () => {
  const { scale, zero, marks } = plotOf([
    { low: 1e3, high: 1e4 },
    { low: 1e7, high: 1e7 },
  ]);
  expect([scale, zero]).toEqual(['log', null]);
  expect(marks.flat().map((place) => Number(place?.toFixed(2)))).toEqual([0, 0.25, 1, 1]);
});

test('nothing but zero has its place all the same', () => {
  expect(plotOf([{ low: 0, high: 0 }]).marks).toEqual([[0, 0]]);
});
