import { expect, test } from 'vitest';
import { usualScale } from '../../shared/notes/status.ts';
import { chooseClaims } from '../../shared/pack/choose-claims.ts';
import type { ClaimChoice } from '../../shared/pack/pack.ts';
import { compileRegister } from '../../shared/register/compile-register.ts';
import { edition, library } from '../services/content.ts';
import { author } from '../services/reader.ts';
import { claimOf } from '../support/claim-of.ts';
import { flagOf } from '../support/flag-of.ts';

const claims = ['c_price', 'c_volume', 'c_share'].map((id) =>
  claimOf(id, { briefing: 'c', statement: `About ${id}.` }),
);
const register = compileRegister(library, [{ ...edition, claims }]);
const flags = [flagOf('c_share', 'disputed'), flagOf('c_price', 'verified')];
const notebooks = [{ briefing: 'c', notes: [], flags, forks: [] }];

const choose = (choice: Exclude<ClaimChoice, { by: 'all' }>, briefings: readonly string[] = ['c']) =>
  chooseClaims(choice, { register, briefings, notebooks, own: author.id, scale: usualScale, at: 0 });

test('claims are chosen by the flags that stand on them, in text order', () => {
  expect(choose({ by: 'status', statuses: ['disputed', 'verified'] })).toEqual({
    ok: true,
    value: ['c_price', 'c_share'],
  });
  expect(choose({ by: 'status', statuses: ['unchecked'] })).toEqual({ ok: true, value: ['c_volume'] });
});

test('claims are chosen by the filter of the ledger', () => {
  expect(choose({ by: 'filter', query: 'status:disputed' })).toEqual({ ok: true, value: ['c_share'] });
  expect(choose({ by: 'filter', query: '-status:disputed "about c_volume"' })).toEqual({
    ok: true,
    value: ['c_volume'],
  });
});

test('where nothing is found, or the filter can’t be read, a sentence says so', () => {
  expect(choose({ by: 'status', statuses: ['outdated', 'in-review'] })).toMatchObject({
    message: expect.stringContaining('No claim in the chosen briefings is in review or outdated'),
  });
  expect(choose({ by: 'filter', query: 'zebra' })).toMatchObject({
    message: expect.stringContaining('“zebra” finds no claim'),
  });
  expect(choose({ by: 'filter', query: 'status:nonsense' })).toMatchObject({
    message: expect.stringMatching(/^The filter “.+” can’t be used\. Use .+/),
  });
  expect(choose({ by: 'filter', query: 'status:disputed' }, ['d'])).toMatchObject({ ok: false });
});
