import { expect, test } from 'vitest';
import { daysFrom, elapsed, endsOf, gapBetween, meet, periodOf } from '../../shared/claims/period.ts';

function between(a: string, b: string): string {
  return elapsed(periodOf(a), periodOf(b));
}

test('a date, month, year or interval covers its days', () => {
  const days = (asOf: string) => periodOf(asOf).end - periodOf(asOf).start;
  expect(['2026-06-23', '2026-02', '2024-02', '2026', '2025-12/2026-01', '2026-04-01/2026-04-07'].map(days)).toEqual([
    1, 28, 29, 365, 62, 7,
  ]);
});

test('periods meet where they share a day, and are some days apart where they do not', () => {
  const [march, april] = [periodOf('2026-03'), periodOf('2026-04')];
  expect([meet(march, periodOf('2026-03-31')), meet(march, april), meet(periodOf('2026'), april)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([
    gapBetween(march, april),
    gapBetween(march, periodOf('2026-04-11')),
    gapBetween(march, periodOf('2026')),
  ]).toEqual([0, 10, 0]);
  expect(daysFrom(periodOf('2026-04-02'), periodOf('2026-03-31'))).toBe(-2);
});

test('an interval has two ends, a date has none', () => {
  expect(endsOf('2024/2026-04')).toEqual({ from: periodOf('2024'), to: periodOf('2026-04') });
  expect([endsOf('2026-04'), endsOf(null)]).toEqual([null, null]);
});

test.each([
  ['2026-06-23', '2026-06-24', 'a day'],
  ['2026-06-23', '2026-06-14', '9 days'],
  ['2026-04-02', '2026-06-23', '12 weeks'],
  ['2026-03', '2026-06', '3 months'],
  ['2026-05', '2026-06-23', 'a month'],
  ['2025-03', '2026-03', '12 months'],
  ['2024', '2026', '2 years'],
])('from %s to %s it is %s', (a, b, words) => expect(between(a, b)).toBe(words));
