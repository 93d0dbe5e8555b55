import { expect, test } from 'vitest';
import type { Finding } from '../../shared/checks/finding.ts';
import { shares } from '../../shared/checks/shares.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

function share(subject: string, value: number, fields: Partial<Claim> = {}): Claim {
  const whole = { metric: 'share of web traffic', unit: '%', asOf: '2026-01' };
  return claimOf(`b_${subject.toLowerCase()}`, { subject, value, ...whole, ...fields });
}

function findings(...claims: readonly Claim[]): readonly Finding[] {
  return shares(registerOf(...claims));
}

test('shares of one whole add up, and what they leave is told', () => {
  expect(findings(share('ChatGPT', 64.5), share('Gemini', 21.5), share('Grok', 3.4))).toMatchObject([
    {
      id: 'shares:b_chatgpt',
      verdict: 'holds',
      message:
        'The three shares of web traffic, B_CHATGPT, B_GEMINI and B_GROK, come to 89.4%, which leaves 10.6% to everyone else.',
      claims: ['b_chatgpt', 'b_gemini', 'b_grok'],
      sum: { left: '64.5% + 21.5% + 3.4%', stated: null, expected: '89.4%' },
    },
  ]);
});

test('a hedged share gives a range, and a full whole leaves nothing', () => {
  expect(findings(share('ChatGPT', 86.7), share('Grok', 1, { qualifier: 'under' }))).toMatchObject([
    { message: expect.stringContaining('come to 86.7–87.8%, which leaves 12.3–13.3% to everyone else') },
  ]);
  expect(findings(share('US', 80), share('China', 0.2, { unit: 'ratio' }))).toMatchObject([
    { verdict: 'holds', message: expect.stringContaining('come to 100%, which leaves nothing to anyone else') },
  ]);
});

test('shares that exceed the whole cannot all stand', () => {
  expect(findings(share('US', 80), share('China', 30))).toMatchObject([
    {
      verdict: 'conflicts',
      message: expect.stringContaining('come to 110%, more than there is: they cannot all stand'),
    },
  ]);
});

test('rounding alone exceeds nothing', () => {
  expect(findings(share('A', 33.4), share('B', 33.4), share('C', 33.3))).toMatchObject([{ verdict: 'holds' }]);
});

test('another whole, scope, date or briefing, a change, and one subject stated twice are not added', () => {
  const own = share('US', 80);
  expect(findings(own, share('China', 30, { metric: 'share of revenue' }))).toEqual([]);
  expect(findings(own, share('China', 30, { scope: 'worldwide' }))).toEqual([]);
  expect(findings(own, share('China', 30, { asOf: '2025-01' }))).toEqual([]);
  expect(findings(own, share('China', 30, { briefing: 'e' }))).toEqual([]);
  expect(findings(own, share('China', 30, { metric: 'share of web traffic, change' }))).toEqual([]);
  expect(findings(own, claimOf('b_again', { ...own, id: 'b_again' }))).toEqual([]);
});
