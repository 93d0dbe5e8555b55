import { expect, test } from 'vitest';
import { authoredCheckSchema, authoredFindings } from '../../shared/checks/authored-check.ts';
import { likeWithLike } from '../../shared/checks/like-with-like.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';
import { registerOf } from './register-of.ts';

const price = { unit: 'USD/Mtoken', kind: 'price' } as const;
const opus = claimOf('e_opus', { ...price, metric: 'output price', value: 75 });

function said(under: Partial<Claim>, derivation = 'e_opus / e_under'): string {
  const below = claimOf('e_under', { ...price, metric: 'output price', value: 0.5, ...under });
  const ratio = claimOf('e_ratio', { unit: '×', value: 150, derivation });
  return likeWithLike(registerOf(opus, below, ratio))
    .map(({ verdict, message, claims }) => `${verdict} (${claims.join(' ')}): ${message}`)
    .join();
}

test('a ratio of prices of one tier, scope and date holds', () => {
  expect(said({})).toBe(
    'holds (e_ratio e_opus e_under): It divides like by like: E_OPUS and E_UNDER are of the same tier, and no scope or date is given that tells them apart.',
  );
});

test.each<[Partial<Claim>, string]>([
  [{ metric: 'input price' }, 'an output price (E_OPUS) is divided by an input price (E_UNDER).'],
  [{ metric: 'cached input price' }, 'an output price (E_OPUS) is divided by a cached input price (E_UNDER).'],
  [{ metric: 'price' }, 'an output price (E_OPUS) is divided by a price of no stated tier (E_UNDER).'],
  [{ scope: 'gateway' }, 'the scope of E_OPUS is not stated, that of E_UNDER “gateway”.'],
  [{ asOf: '2026-04' }, 'E_OPUS is not dated, E_UNDER of Apr 2026.'],
])('a ratio of unlike prices differs, and says in what: %o', (under, words) => {
  expect(said(under)).toBe(`differs (e_ratio e_opus e_under): It does not divide like by like: ${words}`);
});

test('it looks inside longer sums, and at nothing but token prices', () => {
  expect(said({ metric: 'input price' }, '1 - (e_opus + e_opus) / max(e_under, e_under)')).toContain(
    'by an input price (E_UNDER)',
  );
  expect(said({ unit: 'CNY/USD' })).toBe('');
});

test('an authored check that divides unlike prices says so in its working', () => {
  const check = authoredCheckSchema.parse({
    id: 'mixed',
    about: 'e_ratio',
    computes: 'e_opus / e_under',
    verdict: 'holds',
    says: 'It comes out.',
  });
  const under = claimOf('e_under', { ...price, metric: 'input price', value: 0.5 });
  const register = registerOf(opus, under, claimOf('e_ratio', { unit: '×', value: 150 }));
  expect(authoredFindings([check], register).findings[0]?.working.at(-1)).toBe(
    'Not like by like: an output price (E_OPUS) is divided by an input price (E_UNDER)',
  );
});
