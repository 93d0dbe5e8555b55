import { expect, test } from 'vitest';
import { sumsOf } from '../../shared/register/sums.ts';
import { findingOn } from './register-of.ts';

const sum = { left: '120 tn ÷ 2,000', stated: '600 bn', expected: '60 bn' };

test('sums are sorted by what they come to, and what was lost is listed claim by claim', () => {
  const fails = findingOn(['a_calls'], 'fails', { check: 'recompute', sum });
  const holds = findingOn(['a_total'], 'holds', { check: 'shares', sum });
  const stopped = findingOn(['a_rate'], 'cannot-run', { check: 'recompute' });
  const findings = [
    fails,
    holds,
    stopped,
    findingOn(['a_lost', 'a_total'], 'lost', { check: 'lost-digits' }),
    findingOn(['a_lost'], 'lost', { check: 'authored', sum }),
    findingOn(['a_total'], 'holds', { check: 'unit-and-date' }),
    findingOn(['a_total'], 'cannot-run', { check: 'no-source' }),
    findingOn(['a_total', 'a_calls'], 'conflicts', { check: 'authored', sum }),
  ];
  expect(sumsOf(findings)).toEqual({ fail: [fails], hold: [holds], lost: ['a_lost'], stopped: [stopped] });
});
