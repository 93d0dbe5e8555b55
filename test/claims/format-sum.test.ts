import { expect, test } from 'vitest';
import type { Claim } from '../../shared/claims/claim.ts';
import { formatExpression } from '../../shared/claims/format-sum.ts';
import { claimOf } from '../support/claim-of.ts';

const claims: ReadonlyMap<string, Claim> = new Map(
  [
    claimOf('b_price', { low: 0.13, high: 0.3, unit: 'CNY/kWh' }),
    claimOf('b_power', { value: 100, unit: 'GWh' }),
    claimOf('b_cut', { value: -70, unit: '%' }),
    claimOf('e_seventh', { value: 0.142857, stated: 'one-seventh', unit: 'ratio' }),
    claimOf('b_cost', { value: 10000, unit: 'CNY' }),
    claimOf('c_clip', { value: 350000, unit: 'tokens' }),
    claimOf('c_length', { value: 10, unit: 's' }),
  ].map((claim) => [claim.id, claim]),
);

test.each([
  ['b_cost / 2', null, '¥10,000 ÷ 2'],
  ['b_cost * (1 + b_cut)', 'CNY', '¥10,000 × (1 + (−70%))'],
  ['b_cost / e_seventh', null, '¥10,000 ÷ (1/7)'],
  ['b_price', null, '¥0.13–0.30'],
  ['b_price * 2', null, '(¥0.13–0.30) × 2'],
  ['b_power * b_price', 'CNY', '100 GWh × (¥0.13–0.30/kWh)'],
  ['c_clip / c_length', 'tokens/s', '350,000 ÷ 10'],
  ['c_clip / c_length', 'tokens/min', '350,000 tokens ÷ 10 s'],
  ['3 * between(b_cost, 2 * b_cost)', null, '3 × (¥10,000 to 2 × ¥10,000)'],
  ['max(b_cost, b_cost / 2)', 'CNY', 'highest of (¥10,000, ¥10,000 ÷ 2)'],
  ['b_cost * min(1, e_seventh)', 'CNY', '¥10,000 × lowest of (1, 1/7)'],
  ['b_cost / abs(b_cut)', null, '¥10,000 ÷ |−70%|'],
  ['b_cost +', null, 'b_cost +'],
])('%s in %s is written %s', (expression, unit, written) => {
  expect(formatExpression(expression, claims, unit)).toBe(written);
});
