import { expect, test } from 'vitest';
import { spanWords } from '../../shared/charts/span-words.ts';

test.each([
  [['2026-06-23'], '23 Jun 2026'],
  [['2026-06'], 'Jun 2026'],
  [['2024'], '2024'],
  [['2026-04-01/2026-04-07'], '1 to 7 Apr 2026'],
  [['2026-04-28', '2026-05-03'], '28 Apr to 3 May 2026'],
  [['2025-12-28', '2026-01-03'], '28 Dec 2025 to 3 Jan 2026'],
  [['2026-04/2026-05'], 'Apr to May 2026'],
  [['2025-12', '2026-04'], 'Dec 2025 to Apr 2026'],
  [['2024/2026'], '2024 to 2026'],
  [['2024', '2026-06', '2025-01'], '2024 to Jun 2026'],
])('%j is %s', (dates, words) => {
  expect(spanWords(dates)).toBe(words);
});

test.each([
  [['2026-04-01/2026-04-07', '2026-05'], 'Apr to May 2026'],
  [['2026-02', '2026-06-30'], 'Feb to Jun 2026'],
  [['2026-06-23', '2026-06'], 'Jun 2026'],
  [['2024', '2026-06-23'], '2024 to Jun 2026'],
])('the days of %j go where not both ends have one: %s', (dates, words) => {
  expect(spanWords(dates)).toBe(words);
});
