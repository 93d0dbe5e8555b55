import { describe, expect, test } from 'vitest';
import { lostDigits } from '../../shared/checks/lost-digits.ts';
import { noSource } from '../../shared/checks/no-source.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { unitAndDate } from '../../shared/checks/unit-and-date.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

describe('unit and date', () => {
  const input = claimOf('c_in', { value: 2, unit: 'firms', asOf: '2026-06-23' });
  const derived = { value: 4, unit: 'firms', derivation: 'c_in * 2' };

  test('hold where the inputs are of the same time, however exactly it is given', () => {
    expect(unitAndDate(registerOf(input, claimOf('c_out', { ...derived, asOf: '2026' })))).toMatchObject([
      { verdict: 'holds', message: 'Unit and date match the inputs, C_IN.' },
    ]);
  });
  test('differ where an input is of another time', () => {
    expect(unitAndDate(registerOf(input, claimOf('c_out', { ...derived, asOf: '2026-02' })))).toMatchObject([
      { verdict: 'differs', message: expect.stringContaining('C_OUT is of Feb 2026, C_IN is of 23 Jun 2026') },
    ]);
  });
  test('say what is not dated', () => {
    expect(unitAndDate(registerOf(input, claimOf('c_out', derived)))).toMatchObject([
      { verdict: 'holds', message: 'The units match the inputs, C_IN. C_OUT is not dated.' },
    ]);
  });
});

describe('a lost figure', () => {
  test('is shown with what the article’s own arithmetic allows, and filled in nowhere', () => {
    const register = registerOf(
      claimOf('c_firms', { value: 20, unit: 'firms', qualifier: 'about' }),
      claimOf('c_lost', { legible: false, unit: 'firms', derivation: 'c_firms * 2' }),
    );
    expect(lostDigits(register)).toMatchObject([
      { verdict: 'lost', stated: null, expected: 40, expectedRange: [30, 50], claims: ['c_lost', 'c_firms'] },
    ]);
    expect(register.get('c_lost')).toMatchObject({ value: null, low: null, high: null });
  });
  test('may be stated legibly elsewhere, in whatever unit', () => {
    const arr = { subject: 'Zhipu', metric: 'ARR' };
    const findings = lostDigits(
      registerOf(
        claimOf('b_usd', { ...arr, legible: false, unit: 'USD' }),
        claimOf('b_cny', { ...arr, value: 1.7e9, unit: 'CNY', asOf: '2026-04' }),
        claimOf('b_other', { ...arr, value: 1e9, unit: 'CNY', scope: 'China' }),
      ),
    );
    expect(findings).toMatchObject([
      {
        message:
          'The source lost its figure, and the article prints no sum for it. B_CNY states the same quantity: ¥1.7 bn, Apr 2026.',
        claims: ['b_usd', 'b_cny'],
      },
    ]);
  });
  test('that was computed from lost ones says so', () => {
    const gap = claimOf('b_gap', { legible: false, unit: 'USD', derivation: 'b_us - 5' });
    expect(lostDigits(registerOf(claimOf('b_us', { legible: false, unit: 'USD' }), gap))).toMatchObject([
      { claims: ['b_us'] },
      { message: 'The source lost its figure. It was computed from B_US, whose figures are lost as well.' },
    ]);
  });
  test('is lost altogether where there is no arithmetic', () => {
    expect(lostDigits(registerOf(claimOf('c_lost', { legible: false })))).toMatchObject([
      { verdict: 'lost', expected: null, expectedRange: null },
    ]);
  });
});

test('a factual claim without a source is listed; an opinion and a derived figure are not', () => {
  const register = registerOf(
    claimOf('c_sourced'),
    claimOf('c_bare', { attributedTo: null }),
    claimOf('c_own', { attributedTo: 'the article' }),
    claimOf('c_opinion', { attributedTo: null, kind: 'opinion' }),
    claimOf('c_derived', { attributedTo: null, kind: 'derived' }),
  );
  expect(noSource(register).map(({ id, verdict, message }) => [id, verdict, message])).toEqual([
    ['no-source:c_bare', 'cannot-run', 'No source is named.'],
    ['no-source:c_own', 'cannot-run', 'The article names no source for it.'],
  ]);
});

test('all checks together give every finding an id of its own and name only claims there are', () => {
  const register = registerOf(
    claimOf('c_in', { value: 2, unit: 'firms', subject: 'a', metric: 'b' }),
    claimOf('c_out', { value: 5, unit: 'firms', subject: 'a', metric: 'b', derivation: 'c_in * 2' }),
    claimOf('c_lost', { legible: false, attributedTo: null }),
  );
  const findings = runChecks(register);
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
  expect(findings.flatMap((finding) => finding.claims).every((id) => register.has(id))).toBe(true);
});
