import { describe, expect, test } from 'vitest';
import type { Finding } from '../../shared/checks/finding.ts';
import { sameQuantity } from '../../shared/checks/same-quantity.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

const opus = { subject: 'Opus 4.6', metric: 'output price', unit: 'USD/Mtoken', kind: 'price' } as const;
const tokens = { subject: 'China', metric: 'daily tokens', unit: 'tokens/day' } as const;

/** A claim whose briefing is the letter its id begins with. */
function claim(id: string, fields: Partial<Claim>): Claim {
  return claimOf(id, { briefing: id.slice(0, 1), ...fields });
}

function findings(...claims: readonly Claim[]): readonly Finding[] {
  return sameQuantity(registerOf(...claims));
}

function pairs(...claims: readonly Claim[]): readonly string[] {
  return findings(...claims).map(({ verdict, claims: ids }) => `${verdict} ${ids.join(' ')}`);
}

function said(a: Partial<Claim>, b: Partial<Claim>): string {
  const [finding] = findings(claim('b_one', { ...tokens, ...a }), claim('e_two', { ...tokens, ...b }));
  return `${finding?.verdict}: ${finding?.message}`;
}

test('two prices of one thing cannot both stand, across briefings', () => {
  expect(findings(claim('b_price', { ...opus, value: 25 }), claim('e_price', { ...opus, value: 75 }))).toMatchObject([
    {
      id: 'same-quantity:e_price:b_price',
      verdict: 'conflicts',
      claims: ['e_price', 'b_price'],
      message:
        'E_PRICE says US$75.00/M, 3 times the US$25.00/M of B_PRICE; neither names a scope or a date, so they cannot both stand.',
    },
  ]);
});

test('figures that may be the same agree, whatever their unit', () => {
  const cheap = claim('b_price', { ...opus, value: 25 });
  expect(pairs(cheap, claim('e_same', { ...opus, value: 25 }))).toEqual(['holds e_same b_price']);
  expect(pairs(cheap, claim('e_unit', { ...opus, value: 0.000025, unit: 'USD/token' }))).toEqual([
    'holds e_unit b_price',
  ]);
  expect(pairs(cheap, claim('e_over', { ...opus, value: 24, qualifier: 'over' }))).toEqual(['holds e_over b_price']);
});

test('another subject, metric or dimension is another quantity', () => {
  const cheap = claim('b_price', { ...opus, value: 25 });
  expect(pairs(cheap, claim('e_price', { ...opus, value: 75, subject: 'Opus 4.5' }))).toEqual([]);
  expect(pairs(cheap, claim('e_price', { ...opus, value: 75, metric: 'input price' }))).toEqual([]);
  expect(pairs(cheap, claim('e_price', { ...opus, value: 75, unit: 'CNY/Mtoken' }))).toEqual([]);
  const share = { ...tokens, unit: '%', value: 25 };
  expect(pairs(claim('b_share', share), claim('e_times', { ...share, unit: '×', value: 3 }))).toEqual([]);
});

describe('the message says by how much they are apart and what could reconcile them', () => {
  const trillion = { value: 1.8e14, stated: '180 trillion' };
  test('a later date, if it rose; an earlier one, if it fell', () => {
    const march = { value: 1.4e14, stated: '140 trillion', asOf: '2026-03' };
    expect(said(march, { ...trillion, asOf: '2026-06' })).toBe(
      'differs: E_TWO says 180 tn/day, 29% more than the 140 tn/day of B_ONE. What could reconcile them: the date, if it rose in the 3 months between (B_ONE Mar 2026; E_TWO Jun 2026).',
    );
    expect(said(march, { ...trillion, asOf: '2025-03-31' })).toContain(
      'the date, if it fell in the 12 months between (E_TWO 31 Mar 2025; B_ONE Mar 2026).',
    );
  });
  test('a date that one of them does not state, and agreement all the same', () => {
    expect(said({ ...trillion, asOf: '2026-06' }, trillion)).toBe(
      'differs: E_TWO and B_ONE agree on 180 tn/day. What differs: the date, which B_ONE gives as Jun 2026 and E_TWO does not state.',
    );
  });
  test('a scope that one of them does not state, or another scope', () => {
    expect(said({ ...trillion, scope: 'all models' }, { value: 1.2e14, stated: '120 trillion' })).toContain(
      'the scope, which B_ONE gives as “all models” and E_TWO does not state.',
    );
    expect(said({ ...trillion, scope: 'all models' }, { ...trillion, scope: 'public models' })).toContain(
      'What differs: the scope (E_TWO “public models”; B_ONE “all models”).',
    );
  });
  test('a hedge that to the letter leaves room', () => {
    expect(said({ value: 1e12, stated: '1 trillion', qualifier: 'over' }, { value: 1e13, stated: '10 trillion' })).toBe(
      'differs: E_TWO says 10 tn/day, 10 times the > 1 tn/day of B_ONE. What could reconcile them: the hedge, B_ONE saying only “over”.',
    );
  });
  test('a kind that is another', () => {
    expect(said(trillion, { ...trillion, kind: 'forecast' })).toContain('the kind, E_TWO being a forecast.');
  });
  test('shares in points, ranges by their nearest ends', () => {
    const share = { metric: 'share', unit: '%' };
    expect(said({ ...share, value: 61 }, { ...share, value: 47 })).toContain(
      'B_ONE says 61%, 14 points more than the 47%',
    );
    expect(said({ low: 3e12, high: 4e12 }, { low: 1e12, high: 1.5e12 })).toContain(
      'B_ONE says 3–4 tn/day, at least 2 times the 1–1.5 tn/day of E_TWO; neither',
    );
    const order = { qualifier: 'order' } as const;
    expect(said({ ...order, low: 1e12, high: 1e13 }, { ...order, low: 1e13, high: 1e14 })).toContain(
      'E_TWO says 10–100 tn/day, more than the 1–10 tn/day of B_ONE; neither',
    );
  });
});

describe('in one briefing', () => {
  const [then, now] = [
    claim('b_then', { ...tokens, value: 1e11, asOf: '2024-01/2024-03' }),
    claim('b_now', { ...tokens, value: 1.8e14, asOf: '2026-04' }),
  ];
  test('dated points of one scope are a series', () => expect(pairs(then, now)).toEqual([]));
  test('scopes that the article tells apart are not compared; one that it drops is', () => {
    const cloud = { ...tokens, value: 2e14, asOf: '2026-04' };
    const scoped = claim('b_scoped', { ...cloud, scope: 'cloud' });
    expect(pairs(scoped, claim('b_other', { ...cloud, value: 3e14, scope: 'private' }))).toEqual([]);
    expect(pairs(scoped, claim('b_dropped', cloud))).toEqual(['differs b_dropped b_scoped']);
  });
  test('a period that holds the other is compared', () => {
    const year = claim('b_year', { ...tokens, value: 2e11, asOf: '2024' });
    expect(pairs(then, year)).toEqual(['differs b_year b_then']);
  });
  test('three statements are held against the first of their scope and date, not each against each', () => {
    const again = claim('b_again', { ...tokens, value: 2e14, asOf: '2026-04' });
    const last = claim('b_last', { ...tokens, value: 1.8e14, asOf: '2026-04' });
    expect(pairs(then, now, again, last)).toEqual(['conflicts b_again b_now', 'holds b_last b_now']);
  });
});

test('across briefings two series meet at their dates, or where they are nearest, once', () => {
  const level = (id: string, value: number, asOf: string) => claim(id, { ...tokens, value, asOf });
  const b = [level('b_2024', 1e11, '2024-01'), level('b_2026', 1.8e14, '2026-04')];
  const e = [level('e_2024', 1e11, '2024-01'), level('e_2025', 5e13, '2025-01'), level('e_2026', 1.4e14, '2026-05')];
  expect(pairs(...b, ...e)).toEqual(['holds e_2024 b_2024', 'differs e_2026 b_2026']);
});

test('growth over unlike spans is not compared across briefings', () => {
  const growth = { ...tokens, metric: 'daily tokens, growth', unit: '×' };
  const twoYears = claim('b_growth', { ...growth, value: 1000, asOf: '2024-04/2026-04' });
  expect(pairs(twoYears, claim('c_growth', { ...growth, value: 10, asOf: '2025-06/2026-06' }))).toEqual([]);
  expect(pairs(twoYears, claim('c_growth', { ...growth, value: 1500, asOf: '2024-06/2026-06' }))).toEqual([
    'differs c_growth b_growth',
  ]);
});
