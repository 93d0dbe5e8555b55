import { describe, expect, test } from 'vitest';
import type { Finding } from '../../shared/checks/finding.ts';
import { rankOrder } from '../../shared/checks/rank-order.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

function rank(subject: string, value: number | null, fields: Partial<Claim> = {}): Claim {
  return claimOf(`b_rank_${subject.toLowerCase()}`, {
    subject,
    metric: 'rank by calls',
    unit: 'rank',
    value,
    ...fields,
  });
}

function calls(subject: string, value: number, fields: Partial<Claim> = {}): Claim {
  return claimOf(`b_calls_${subject.toLowerCase()}`, { subject, metric: 'calls', unit: 'calls/day', value, ...fields });
}

function findings(...claims: readonly Claim[]): readonly Finding[] {
  return rankOrder(registerOf(...claims));
}

const topFour = { low: 1, high: 4 };

describe('the places of one table', () => {
  test('go together where each subject finds one, whichever of a range it is', () => {
    const table = [
      rank('A', null, topFour),
      rank('B', null, topFour),
      rank('C', 2),
      rank('D', null, topFour),
      rank('E', 6),
    ];
    expect(findings(...table)).toMatchObject([
      {
        id: 'rank-order:b_rank_a',
        verdict: 'holds',
        message: 'The ranks by calls, B_RANK_A, B_RANK_B, B_RANK_C, B_RANK_D and B_RANK_E, go together.',
      },
    ]);
  });
  test('cannot be held by two', () => {
    expect(findings(rank('A', 1), rank('B', 2), rank('C', 1))).toMatchObject([
      {
        verdict: 'conflicts',
        claims: ['b_rank_a', 'b_rank_c'],
        message:
          'The ranks by calls cannot all stand: B_RANK_A (A, No. 1) and B_RANK_C (C, No. 1) leave no place for C.',
      },
    ]);
  });
  test('cannot be four for five subjects', () => {
    const table = ['A', 'B', 'C', 'D', 'E'].map((subject) => rank(subject, null, topFour));
    expect(findings(...table)).toMatchObject([
      { verdict: 'conflicts', message: expect.stringContaining('leave no place for E') },
    ]);
  });
  test('cannot be two for one subject', () => {
    const again = claimOf('e_rank_a', { ...rank('A', 3), id: 'e_rank_a', briefing: 'e', number: 'E7' });
    expect(findings(rank('A', 1), again)).toMatchObject([
      {
        verdict: 'conflicts',
        message: expect.stringContaining('B_RANK_A (A, No. 1) and E7 (A, No. 3) put A in two places'),
      },
    ]);
    expect(findings(rank('A', 1), claimOf('e_rank_a', { ...rank('A', 1), id: 'e_rank_a' }))).toMatchObject([
      { verdict: 'holds' },
    ]);
  });
  test('are of one scope and date; a single rank says nothing', () => {
    expect(findings(rank('A', 1), rank('B', 1, { scope: 'worldwide' }))).toEqual([]);
    expect(findings(rank('A', 1), rank('B', 1, { asOf: '2026' }))).toEqual([]);
  });
});

describe('the figures that were ranked', () => {
  const table = [rank('A', 1), rank('B', 2), rank('C', 3)];
  test('bear the order out', () => {
    expect(findings(...table, calls('A', 300), calls('C', 100))).toMatchObject([
      {
        verdict: 'holds',
        message: expect.stringContaining('go together, and with the figures of calls in B_CALLS_A and B_CALLS_C.'),
      },
    ]);
  });
  test('contradict it where a worse place has certainly more', () => {
    expect(findings(...table, calls('A', 100), calls('C', 300))).toMatchObject([
      {
        verdict: 'conflicts',
        claims: ['b_rank_a', 'b_rank_c', 'b_calls_a', 'b_calls_c'],
        message:
          'The ranks by calls cannot all stand: B_RANK_A with 100/day (B_CALLS_A) stands before B_RANK_C with 300/day (B_CALLS_C).',
      },
    ]);
  });
  test('within their precision, and of the same scope and time only', () => {
    expect(findings(...table, calls('A', 100, { qualifier: 'about' }), calls('C', 120))).toMatchObject([
      { verdict: 'holds' },
    ]);
    const other = calls('C', 300, { scope: 'worldwide' });
    expect(findings(...table, calls('A', 100), other)).toMatchObject([{ verdict: 'holds' }]);
    const dated = table.map((one) => ({ ...one, asOf: '2026-03' }));
    expect(
      findings(...dated, calls('A', 100, { asOf: '2026-03-05' }), calls('C', 300, { asOf: '2025-03' })),
    ).toMatchObject([{ verdict: 'holds' }]);
  });
});
