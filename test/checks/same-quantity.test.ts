import { expect, test } from 'vitest';
import { sameQuantity } from '../../shared/checks/same-quantity.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

const opus = { subject: 'Opus 4.6', metric: 'output price', unit: 'USD/Mtoken', kind: 'price' } as const;

function verdicts(a: Partial<Claim>, b: Partial<Claim>): readonly string[] {
  return sameQuantity(registerOf(claimOf('b_price', a), claimOf('e_price', b))).map((finding) => finding.verdict);
}

test('two prices of one thing cannot both stand, across briefings', () => {
  const findings = sameQuantity(
    registerOf(claimOf('b_price', { ...opus, value: 25 }), claimOf('e_price', { ...opus, value: 75, briefing: 'e' })),
  );
  expect(findings).toMatchObject([
    {
      id: 'same-quantity:e_price:b_price',
      verdict: 'conflicts',
      claims: ['e_price', 'b_price'],
      message: 'E_PRICE says US$75.00/M, B_PRICE says US$25.00/M; both cannot stand.',
    },
  ]);
});

test('figures that may be the same agree, whatever their unit', () => {
  expect(verdicts({ ...opus, value: 25 }, { ...opus, value: 25 })).toEqual(['holds']);
  expect(verdicts({ ...opus, value: 25 }, { ...opus, value: 0.000025, unit: 'USD/token' })).toEqual(['holds']);
  expect(verdicts({ ...opus, value: 25 }, { ...opus, value: 24, qualifier: 'over' })).toEqual(['holds']);
});

test('another scope or date is a difference and no conflict', () => {
  expect(verdicts({ ...opus, value: 25, scope: 'list' }, { ...opus, value: 75 })).toEqual(['differs']);
  expect(verdicts({ ...opus, value: 25, asOf: '2025' }, { ...opus, value: 75, asOf: '2026' })).toEqual(['differs']);
});

test('another subject, metric or dimension is another quantity', () => {
  expect(verdicts({ ...opus, value: 25 }, { ...opus, value: 75, subject: 'Opus 4.5' })).toEqual([]);
  expect(verdicts({ ...opus, value: 25 }, { ...opus, value: 75, metric: 'input price' })).toEqual([]);
  expect(verdicts({ ...opus, value: 25 }, { ...opus, value: 75, unit: 'CNY/Mtoken' })).toEqual([]);
  expect(verdicts({ ...opus, value: 25, unit: '%' }, { ...opus, value: 3, unit: '×' })).toEqual([]);
});
