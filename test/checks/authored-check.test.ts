import { describe, expect, test } from 'vitest';
import { type AuthoredCheck, authoredCheckSchema, authoredFindings } from '../../shared/checks/authored-check.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

const register = registerOf(
  claimOf('b_tokens', { value: 1.2e14, stated: '120 trillion', unit: 'tokens/day' }),
  claimOf('b_per_call', { value: 2000, stated: '2,000', unit: 'tokens/call' }),
  claimOf('b_calls', { value: 6e11, stated: '600 billion', unit: 'calls/day' }),
  claimOf('e_nation', { value: 1.4e14, stated: '140 trillion', unit: 'tokens/day' }),
  claimOf('e_rest', { value: 2e13, stated: '20 trillion', unit: 'tokens/day' }),
  claimOf('e_week', { value: 9.8e14, stated: '980 trillion', unit: 'tokens/week' }),
  claimOf('e_verdict', { kind: 'opinion' }),
  claimOf('e_tenth', { value: 0.1, stated: '1/10', unit: 'ratio' }),
  claimOf('b_lost', { legible: false, unit: 'CNY' }),
  claimOf('b_price', { low: 0.13, high: 0.3, unit: 'CNY/kWh', kind: 'price' }),
  claimOf('b_power', { value: 100, stated: '100', unit: 'GWh' }),
);

function check(fields: Partial<AuthoredCheck>): AuthoredCheck {
  const plain = { id: 'x', about: 'b_calls', computes: 'b_tokens / b_per_call', verdict: 'fails', says: 'So it is.' };
  return authoredCheckSchema.parse({ ...plain, ...fields });
}

function problemsOf(fields: Partial<AuthoredCheck>): readonly string[] {
  return authoredFindings([check(fields)], register).problems.map(
    ({ code, path, message }) => `${code} ${path.join('.')}: ${message}`,
  );
}

describe('an authored check', () => {
  test('that fails says by how much, strikes the claim it is about and lists what it was computed from', () => {
    const { findings, problems } = authoredFindings(
      [check({ reading: 'A zero slipped.', also: ['e_nation'] })],
      register,
    );
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([
      {
        id: 'authored:x',
        check: 'authored',
        verdict: 'fails',
        message: 'So it is. A zero slipped.',
        claims: ['b_calls', 'b_tokens', 'b_per_call', 'e_nation'],
        expected: 6e10,
        stated: 6e11,
        sum: { left: '120 tn ÷ 2,000', stated: '600 bn', expected: '60 bn' },
      },
    ]);
    expect(findings[0]?.working).toEqual([
      'B_TOKENS b_tokens, size: 120 tn/day, so 119.5–120.5 tn/day',
      'B_PER_CALL b_per_call, size: 2,000 tokens/call, so 1,999.5–2,000.5 tokens/call',
      '120 tn ÷ 2,000 = 60 bn/day; the inputs’ precision allows 59.74–60.27 bn/day',
      'Stated: B_CALLS b_calls, size: 600 bn/day, so 599.5–600.5 bn/day',
      '59.74–60.27 bn/day does not meet 599.5–600.5 bn/day, which is ten times too high',
    ]);
  });

  test('holds where the intervals overlap, in whatever unit', () => {
    const parts = { about: 'e_nation', computes: 'b_tokens + e_rest', verdict: 'holds' } as const;
    const week = { about: 'e_nation', computes: 'e_week', verdict: 'holds' } as const;
    expect(authoredFindings([check(parts), check(week)], register)).toMatchObject({
      findings: [
        { verdict: 'holds', sum: { left: '120 tn + 20 tn' } },
        { verdict: 'holds', sum: null },
      ],
      problems: [],
    });
  });

  test('of another amount than the claim’s own leaves the claim’s expectation open and shows the sum', () => {
    const share = { about: 'e_verdict', computes: 'b_tokens / e_nation', against: '0.5', relation: 'above' } as const;
    const { findings, problems } = authoredFindings([check({ ...share, verdict: 'holds' })], register);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([
      {
        expected: null,
        expectedRange: null,
        stated: null,
        sum: { left: '120 tn ÷ 140 tn', stated: null, expected: '0.857', compared: 'above 0.5' },
      },
    ]);
    expect(findings[0]?.working.at(-1)).toBe('0.851–0.864 is above 0.5');
  });

  test('says beside a sum how it stands to what it is held against, which a claim’s figure is as it is printed', () => {
    const part = { about: 'e_verdict', computes: 'e_rest / e_nation' } as const;
    const sumOf = (fields: Partial<AuthoredCheck>) => {
      const { findings, problems } = authoredFindings([check({ ...part, verdict: 'differs', ...fields })], register);
      expect(problems).toEqual([]);
      return findings[0]?.sum?.compared;
    };
    expect(sumOf({ against: '0.1', relation: 'at-most' })).toBe('above 0.1');
    expect(sumOf({ against: '0.1', relation: 'below' })).toBe('above 0.1');
    expect(sumOf({ against: '0.2', relation: 'at-least' })).toBe('below 0.2');
    expect(sumOf({ against: 'e_tenth', relation: 'at-most' })).toBe('above 1/10');
    expect(sumOf({ against: 'e_tenth', relation: 'equals' })).toBe('not 1/10');
    expect(sumOf({ against: 'e_tenth', relation: 'above', verdict: 'holds' })).toBe('above 1/10');
  });

  test('gives three digits of what is not exact', () => {
    const calls = { about: 'e_verdict', computes: 'b_calls / 3150000', against: 'b_calls / 6000000' } as const;
    const { findings } = authoredFindings([check({ ...calls, relation: 'above', verdict: 'holds' })], register);
    expect(findings[0]?.sum).toMatchObject({ expected: '190,000/day', compared: 'above 100,000/day' });
  });

  test('over a range shows what the printed figures come to, and in its working what their precision allows', () => {
    const days = { about: 'e_verdict', computes: 'b_tokens * b_price / b_price', relation: 'above' } as const;
    const { findings, problems } = authoredFindings(
      [check({ ...days, against: 'e_rest', verdict: 'holds' })],
      register,
    );
    expect(problems).toEqual([]);
    expect(findings[0]?.sum?.expected).toBe('52–277 tn/day');
    expect(findings[0]?.working.at(-3)).toMatch(/ = 52–277 tn\/day; the inputs’ precision allows 51\.8–278 tn\/day$/);
  });

  test('of a lost figure gives the range that the arithmetic allows, and compares nothing', () => {
    const lost = { about: 'b_lost', computes: 'b_price * b_power', verdict: 'lost' } as const;
    const { findings, problems } = authoredFindings([check(lost)], register);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([{ verdict: 'lost', expected: null, stated: null, sum: { stated: null } }]);
    expect(findings[0]?.expectedRange?.map(Math.round)).toEqual([12935000, 30150000]);
    expect(findings[0]?.working.at(-1)).toBe('(¥0.13–0.30/kWh) × 100 GWh = ¥13–30 m');
  });
});

describe('an authored check is refused', () => {
  test('where it names a claim there is not, with the place', () => {
    const names = { about: 'b_gone', computes: 'b_tokens / e_gone', also: ['e_nation', 'c_gone'] };
    expect(problemsOf(names)).toEqual([
      'unknown-claim about: The check x cannot stand. It names b_gone, which has no record.',
      'unknown-claim computes: The check x cannot stand. It names e_gone, which has no record.',
      'unknown-claim also.1: The check x cannot stand. It names c_gone, which has no record.',
    ]);
  });
  test('where an expression cannot be read or evaluated', () => {
    expect(problemsOf({ computes: 'b_tokens +' })[0]).toMatch(/^bad-expression computes: .*arithmetic/);
    expect(problemsOf({ computes: 'b_tokens + b_per_call' })[0]).toMatch(/^bad-expression computes: .*cannot be added/);
    expect(problemsOf({ against: 'e_verdict' })[0]).toMatch(/^bad-expression against: .*states no figure/);
    expect(problemsOf({ about: 'b_lost' })[0]).toMatch(/^bad-expression about: .*lost the figure/);
  });
  test('where the two sides measure different things', () => {
    expect(problemsOf({ computes: 'b_tokens' })[0]).toMatch(/^check-unit computes: .*tokens\/day.*calls\/day/);
  });
  test('where the arithmetic gives another verdict, with both ranges', () => {
    expect(problemsOf({ verdict: 'holds' })).toEqual([
      'check-verdict verdict: The check x cannot stand. b_tokens / b_per_call (59.74–60.27 bn/day) does not meet b_calls (599.5–600.5 bn/day), so the verdict is fails, conflicts or differs.',
    ]);
    const sound = { about: 'e_nation', computes: 'b_tokens + e_rest', verdict: 'conflicts' } as const;
    expect(problemsOf(sound)[0]).toMatch(/^check-verdict verdict: .*meets.*so the verdict is holds\.$/);
    expect(problemsOf({ verdict: 'lost' })[0]).toMatch(/^check-verdict verdict: .*did not lose the figure of b_calls/);
  });
});

test.each([
  ['equals', '600', false],
  ['above', '59', true],
  ['above', '61', false],
  ['below', '61', true],
  ['below', '59', false],
  ['at-least', '60.25', true],
  ['at-least', '60.5', false],
  ['at-most', '59.8', true],
  ['at-most', '59.5', false],
] as const)('60 billion within its precision is %s %s billion: %s', (relation, billions, met) => {
  const against = `b_calls / 600 * ${billions}`;
  const exact = registerOf(...register.values(), claimOf('b_calls', { value: 6e11, unit: 'calls/day', kind: 'price' }));
  const { problems } = authoredFindings([check({ relation, against, verdict: met ? 'holds' : 'differs' })], exact);
  expect(problems).toEqual([]);
});
