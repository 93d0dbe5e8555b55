import { expect, test } from 'vitest';
import { compileFilter, findRows } from '../../shared/ledger/filter.ts';
import { nothingNoted, registerClaim, rowsOf } from './rows-of.ts';

test('a filter over 100,000 rows gives way every few thousand rows and finds the same as at once', () => {
  const rows = rowsOf(
    Array.from({ length: 100_000 }, (_, index) =>
      registerClaim(`c_${index}`, {
        statement: `Claim ${index} says 180 trillion tokens a day`,
        metric: `metric ${index % 500}`,
      }),
    ),
  );
  const search = findRows(rows, compileFilter('metric:"metric 42" trillion', 0), nothingNoted);
  let steps = 0;
  let step = search.next();
  for (; step.done !== true; step = search.next()) steps += 1;
  expect(steps).toBeGreaterThan(40);
  const wanted = rows.filter(({ claim }) => claim.metric.includes('metric 42'));
  expect(step.value.rows.map(({ place }) => place)).toEqual(wanted.map(({ place }) => place));
  expect([...step.value.places]).toEqual(wanted.map(({ claim }, place) => [claim.id, place]));
});
