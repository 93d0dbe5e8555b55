import { expect, test } from 'vitest';
import { minutesLeft } from '../../shared/register/minutes-left.ts';
import { readingState } from '../../shared/register/reading-state.ts';

test.each([
  [0, '12 min left'],
  [0.4, '7 min left'],
  [0.99, '1 min left'],
  [1, 'Read to the end'],
])('of a text of 12 minutes that was read to %s, what is left is: %s', (reached, left) => {
  expect(minutesLeft(readingState({ reached }, 12))).toBe(left);
});
