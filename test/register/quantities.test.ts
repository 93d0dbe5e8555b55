import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import { quantitiesOf } from '../../shared/register/quantities.ts';
import { claimOf } from '../support/claim-of.ts';
import { findingOn } from './register-of.ts';

const claims = new Map(
  ['a_tokens', 'b_tokens', 'c_tokens', 'c_price', 'd_price'].map((id) => [id, claimOf(id, { subject: 'Doubao' })]),
);

function comparing(verdict: Verdict, ...ids: readonly string[]): Finding {
  return findingOn(ids, verdict);
}

test('comparisons that share a claim are one quantity, whichever comes first', () => {
  const findings = [
    comparing('differs', 'b_tokens', 'a_tokens'),
    comparing('holds', 'd_price', 'c_price'),
    comparing('conflicts', 'c_tokens', 'b_tokens'),
    comparing('holds', 'c_tokens', 'a_tokens'),
  ];
  for (const order of [findings, findings.toReversed()]) {
    const quantities = quantitiesOf(order, claims);
    expect(quantities.map(({ id, claims: ids, verdict }) => [id, ids, verdict])).toEqual([
      ['a_tokens', ['a_tokens', 'b_tokens', 'c_tokens'], 'conflicts'],
      ['c_price', ['c_price', 'd_price'], 'holds'],
    ]);
    expect(quantities.flatMap(({ findings: found }) => found)).toHaveLength(4);
  }
});

test('a claim outside the pack stands last, and a finding of another check is no comparison', () => {
  const growth = { ...comparing('conflicts', 'a_tokens', 'c_price'), check: 'growth' };
  const quantities = quantitiesOf([comparing('differs', 'e_tokens', 'c_tokens'), growth], claims);
  expect(quantities.map(({ claims: ids }) => ids)).toEqual([['c_tokens', 'e_tokens']]);
});

test('a title begins with a capital, and names the years where two quantities share it', () => {
  const dated = (id: string, asOf: string | null, metric = 'tokens') =>
    [id, claimOf(id, { subject: 'models of China', metric, asOf })] as const;
  const all = new Map([
    dated('a_now', '2026-05'),
    dated('b_now', '2025-12/2026-05'),
    dated('a_then', '2024'),
    dated('b_then', null),
    dated('a_price', '2026', 'price'),
    dated('b_price', '2026', 'price'),
  ]);
  const findings = ['now', 'then', 'price'].map((what) => comparing('differs', `a_${what}`, `b_${what}`));
  expect(quantitiesOf(findings, all).map(({ title }) => title)).toEqual([
    'Models of China, tokens, 2025–2026',
    'Models of China, tokens, 2024',
    'Models of China, price',
  ]);
});
