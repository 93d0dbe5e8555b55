import { expect, test } from 'vitest';
import { freshnessOf } from '../../shared/claims/freshness.ts';

const today = Date.UTC(2026, 10, 22);

test('what was said this quarter is fresh, this year ageing, before that aged', () => {
  expect(freshnessOf('2026-11-01', today)).toBe('fresh');
  expect(freshnessOf('2026-06-23', today)).toBe('ageing');
  expect(freshnessOf('2025-06', today)).toBe('aged');
});

test('a month, a year or an interval counts from its last day', () => {
  expect(freshnessOf('2026-08', Date.UTC(2026, 10, 30))).toBe('fresh');
  expect(freshnessOf('2025', today)).toBe('ageing');
  expect(freshnessOf('2024-02/2026-10', today)).toBe('fresh');
});

test('what is still ahead does not age', () => {
  expect(freshnessOf('2027', today)).toBeNull();
});
