import { describe, expect, test } from 'vitest';
import type { Finding } from '../../shared/checks/finding.ts';
import { growth } from '../../shared/checks/growth.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

const china = { subject: 'China', metric: 'daily tokens', unit: 'tokens/day' } as const;
const chatgpt = { subject: 'ChatGPT', metric: 'share of traffic', unit: '%' } as const;

/** A claim whose briefing is the letter its id begins with. */
function claim(id: string, fields: Partial<Claim>): Claim {
  return claimOf(id, { briefing: id.slice(0, 1), ...fields });
}

function findings(...claims: readonly Claim[]): readonly Finding[] {
  return growth(registerOf(...claims));
}

const before = claim('b_before', { ...china, value: 1e11, stated: '100 billion', asOf: '2024-01/2024-03' });
const now = claim('b_now', { ...china, value: 1.8e14, stated: '180 trillion', asOf: '2026-04-02' });
const grew = (value: number, fields: Partial<Claim> = {}) =>
  claim('b_growth', {
    subject: 'China',
    metric: 'daily tokens, growth',
    unit: '×',
    value,
    asOf: '2024-03/2026-04',
    ...fields,
  });

describe('a growth is held against the levels at its two ends', () => {
  test('and holds where they allow it, naming them', () => {
    expect(findings(before, now, grew(1800))).toMatchObject([
      {
        id: 'growth:b_growth',
        verdict: 'holds',
        message:
          'From B_BEFORE (100 bn/day, Jan 2024 – Mar 2024) to B_NOW (180 tn/day, 2 Apr 2026) it comes to ×1,786–1,814, which leaves room for the stated ×1,800.',
        claims: ['b_growth', 'b_before', 'b_now'],
        expected: 1800,
        stated: 1800,
        sum: { left: '180 tn ÷ 100 bn', stated: '1,800', expected: '1,800' },
      },
    ]);
  });
  test('and fails where its own briefing’s levels do not', () => {
    expect(findings(before, now, grew(1000, { stated: '1,000' }))).toMatchObject([
      { verdict: 'fails', message: expect.stringContaining('it comes to ×1,786–1,814; ×1,000 is stated.') },
    ]);
  });
  test('and conflicts where another briefing’s levels do not', () => {
    const elsewhere = [claim('e_before', { ...before, id: 'e_before', briefing: 'e', number: 'E1' }), now];
    expect(findings(...elsewhere, grew(1000, { stated: '1,000' }))).toMatchObject([
      { verdict: 'conflicts', claims: ['b_growth', 'e_before', 'b_now'] },
    ]);
    expect(findings(...elsewhere, grew(1000, { stated: '1,000', qualifier: 'over' }))).toMatchObject([
      { verdict: 'holds' },
    ]);
  });
  test('with no upper bound where the start may have been nothing', () => {
    expect(findings({ ...before, qualifier: 'under' }, now, grew(1000, { qualifier: 'over' }))).toMatchObject([
      {
        verdict: 'holds',
        expected: null,
        expectedRange: null,
        sum: { expected: '1,795 or more' },
        message: expect.stringContaining('it comes to at least ×1,795'),
      },
    ]);
  });
  test('in per cent as a relative change, in points or the level’s own unit as a difference', () => {
    const share = [
      claim('b_2025', { ...chatgpt, value: 86.7, asOf: '2025-01' }),
      claim('b_2026', { ...chatgpt, value: 64.5, asOf: '2026-01' }),
    ];
    const change = (unit: string, value: number) =>
      claim('b_change', { ...chatgpt, metric: 'share of traffic, change', unit, value, asOf: '2025-01/2026-01' });
    expect(findings(...share, change('percentage points', -22.2))).toMatchObject([{ verdict: 'holds' }]);
    expect(findings(...share, change('percentage points', -25.1))).toMatchObject([
      { verdict: 'fails', sum: { left: '64.5% − 86.7%', stated: '−25.1', expected: '−22.2' } },
    ]);
    expect(findings(...share, change('%', -25.6))).toMatchObject([{ verdict: 'holds' }]);
    expect(findings(before, now, grew(1.799e14, { metric: 'daily tokens, change', unit: 'tokens/day' }))).toMatchObject(
      [{ verdict: 'holds', sum: { left: '180 tn − 100 bn' } }],
    );
  });
});

test('a growth without levels at both ends, of another scope or far from them says nothing', () => {
  expect(findings(now, grew(1800))).toEqual([]);
  expect(findings(before, now, grew(1800, { scope: 'cloud' }))).toEqual([]);
  expect(findings(before, now, grew(1800, { asOf: '2025-03/2026-04' }))).toEqual([]);
  expect(findings(before, { ...now, asOf: null }, grew(1800))).toEqual([]);
});

test('what the claim’s own derivation computes is not computed again', () => {
  expect(findings(before, now, grew(1800, { derivation: 'b_now / b_before' }))).toEqual([]);
});
