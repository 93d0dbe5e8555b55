import { expect, test } from 'vitest';
import { formatInterval, formatWithin } from '../../shared/claims/format-interval.ts';

test.each([
  [0.6 / 6.85, 0.6 / 6.75, 'USD/Mtoken', 'US$0.0876–0.0889/M'],
  [5.995e10, 6.005e10, 'calls/day', '59.95–60.05 bn/day'],
  [-22.3, -22.1, 'percentage points', '−22.3 to −22.1 pt'],
  [1e9, 1e12, 'tokens/day', '1 bn – 1 tn/day'],
  [0.275, 8.925, 'USD/Mtoken', 'US$0.275–8.930/M'],
  [0.1 * 3, 0.3, 'USD/Mtoken', 'US$0.30/M'],
])('%d to %d %s reads %s', (low, high, unit, words) => expect(formatInterval({ low, high }, unit)).toBe(words));

test('a value has the digits of the interval it lies in', () => {
  expect(formatWithin(1.3336, { low: 1.3336, high: 1.3728 }, '×')).toBe('×1.334');
  expect(formatWithin(5.479e11, { low: 5.479e11, high: 1.0959e12 }, 'tokens/day')).toBe('550 bn/day');
  expect(formatWithin(178.571, { low: 178.571, high: 178.571 }, '×')).toBe('×179');
});
