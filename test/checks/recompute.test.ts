import { expect, test } from 'vitest';
import { deviation } from '../../shared/checks/deviation.ts';
import { recompute } from '../../shared/checks/recompute.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

const rate = claimOf('c_rate', { value: 6.8, unit: 'CNY/USD', qualifier: 'about', kind: 'estimate' });

function prices(yuan: number, dollars: number): readonly Claim[] {
  const cny = claimOf('c_cny', { value: yuan, unit: 'CNY/Mtoken', kind: 'price' });
  const usd = { value: dollars, unit: 'USD/Mtoken', kind: 'price', derivation: 'c_cny / c_rate' } as const;
  return [cny, rate, claimOf('c_usd', usd)];
}

test('a dollar price outside what the yuan price and the rate allow fails, with the sum', () => {
  const [finding, ...others] = recompute(registerOf(...prices(0.6, 0.085)));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'recompute:c_usd',
    check: 'recompute',
    verdict: 'fails',
    message: 'The article is 4% low.',
    claims: ['c_usd', 'c_cny', 'c_rate'],
    stated: 0.085,
    sum: { left: '¥0.60 ÷ 6.8', stated: 'US$0.085', expected: 'US$0.088' },
  });
  expect(finding?.expected).toBeCloseTo(0.6 / 6.8);
  expect(finding?.expectedRange?.[0]).toBeCloseTo(0.6 / 6.85);
  expect(finding?.working).toHaveLength(4);
});

test.each([
  [6, 0.884],
  [30, 4.42],
  [1.2, 0.177],
  [3, 0.442],
  [15, 2.212],
])('%d yuan at roughly 6.8 is %d dollars within their precision', (yuan, dollars) => {
  expect(recompute(registerOf(...prices(yuan, dollars)))).toMatchObject([{ verdict: 'holds' }]);
});

test('a slipped zero is named as one', () => {
  const register = registerOf(
    claimOf('c_tokens', { value: 1.2e14, stated: '120 trillion', unit: 'tokens/day' }),
    claimOf('c_per_call', { value: 2000, unit: 'tokens/call' }),
    claimOf('c_calls', { value: 6e11, stated: '600 billion', unit: 'calls/day', derivation: 'c_tokens / c_per_call' }),
  );
  expect(recompute(register)).toMatchObject([
    {
      verdict: 'fails',
      message: 'The article is ten times too high.',
      sum: { left: '120 tn ÷ 2,000', stated: '600 bn', expected: '60 bn' },
    },
  ]);
});

test('a sum that comes out to the last digit says so', () => {
  const register = registerOf(
    claimOf('c_a', { value: 20, unit: 'firms' }),
    claimOf('c_b', { value: 40, unit: 'firms', derivation: 'c_a * 2' }),
  );
  expect(recompute(register)).toMatchObject([
    { verdict: 'holds', message: 'The sum comes out at 40, as stated to the last digit.' },
  ]);
});

test('a hedged or coarse figure is not “as stated to the last digit”', () => {
  const levels = [
    claimOf('c_now', { value: 1400, unit: 'firms' }),
    claimOf('c_then', { value: 1, unit: 'firms', kind: 'price' }),
  ];
  const grew = { value: 1000, stated: 'a thousandfold', unit: '×', derivation: 'c_now / c_then' };
  expect(recompute(registerOf(...levels, claimOf('c_grew', { ...grew, qualifier: 'over' })))).toMatchObject([
    { verdict: 'holds', message: 'The sum comes out at ×1,399.5–1,400.5, which leaves room for the stated > ×1,000.' },
  ]);
  expect(recompute(registerOf(...levels, claimOf('c_grew', grew)))).toMatchObject([
    { verdict: 'holds', message: expect.stringContaining('leaves room for the stated ×1,000') },
  ]);
});

test('a range that the sum does not meet is told with how far it is off at least', () => {
  const register = registerOf(
    claimOf('b_price', { low: 0.13, high: 0.3, unit: 'CNY/kWh', kind: 'price' }),
    claimOf('b_power', { value: 100, unit: 'GWh', kind: 'price' }),
    claimOf('b_cost', { low: 9e7, high: 1e8, unit: 'CNY', derivation: 'b_price * b_power' }),
  );
  expect(recompute(register)).toMatchObject([
    {
      verdict: 'fails',
      message: 'The sum comes out at ¥13–30 m; the stated ¥90–100 m is at least 3 times too high.',
      expected: null,
      sum: { left: '(¥0.13–0.30/kWh) × 100 GWh', stated: '¥90–100 m', expected: '¥13–30 m' },
    },
  ]);
});

test('a sum over a lost figure cannot run, and neither can one that is not given', () => {
  const register = registerOf(
    claimOf('c_lost', { legible: false, unit: 'USD' }),
    claimOf('c_twice', { value: 4, unit: 'USD', derivation: 'c_lost * 2' }),
    claimOf('c_unexplained', { value: 4, unit: 'USD', kind: 'derived' }),
  );
  expect(recompute(register).map(({ verdict, message }) => [verdict, message])).toEqual([
    ['cannot-run', 'The source lost the figure of C_LOST.'],
    ['cannot-run', 'The article does not say how it was computed.'],
  ]);
});

test.each([
  [600, 60, 'ten times too high'],
  [6, 6000, 'a thousand times too low'],
  [7.4, 2, '3.7 times too high'],
  [0.085, 0.088235, '4% low'],
  [112, 100, '12% high'],
  [100.4, 100, '0.4% high'],
  [-5, 5, 'on the wrong side of zero'],
])('%d for %d is %s', (stated, expected, words) => expect(deviation(stated, expected)).toBe(words));
