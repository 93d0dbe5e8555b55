import { expect, test } from 'vitest';
import type { ClaimRecord } from '../../shared/claims/claim.ts';
import { agreesWithFigure } from '../../shared/claims/figure-agreement.ts';
import { holdsFigure } from '../../shared/claims/figure-search.ts';
import { agreesWithDate } from '../../shared/claims/stated-date.ts';

test.each<[string, Pick<ClaimRecord, 'value' | 'low' | 'high' | 'unit'>]>([
  ['180 trillion', { value: 1.8e14, unit: 'tokens/day' }],
  ['US$4.42', { value: 4.42, unit: 'USD/Mtoken' }],
  ['80% lower', { value: -80, unit: '%' }],
  ['half', { value: 50, unit: '%' }],
  ['half', { value: 0.5, unit: 'ratio' }],
  ['50%', { value: 0.5, unit: 'ratio' }],
  ['one seventh', { value: 0.142857, unit: 'ratio' }],
  ['two to four', { low: 2, high: 4, unit: 'refreshes/month' }],
  ['billions', { low: 1e9, high: 1e10, unit: 'tokens/day' }],
])('"%s" is %o', (printed, record) => expect(agreesWithFigure(record, printed).ok).toBe(true));

test.each<[string, Pick<ClaimRecord, 'value' | 'low' | 'high' | 'unit'>]>([
  ['180 billion', { value: 1.8e14, unit: 'tokens/day' }],
  ['0.085', { value: 0.088, unit: 'USD/Mtoken' }],
  ['two to five', { low: 2, high: 4, unit: 'refreshes/month' }],
  ['two', { low: 2, high: 4, unit: 'refreshes/month' }],
  ['many', { value: 3, unit: 'firms' }],
])('"%s" is not %o', (printed, record) => expect(agreesWithFigure(record, printed).ok).toBe(false));

test('a printed date may be a part of the recorded one', () => {
  expect(agreesWithDate('2026-06-23', '23 June 2026').ok).toBe(true);
  expect(agreesWithDate('2026-06-23', 'June 23, 2026').ok).toBe(true);
  expect(agreesWithDate('2026-06-23', 'in June 2026').ok).toBe(true);
  expect(agreesWithDate('2026-06-23', 'May 2026').ok).toBe(false);
  expect(agreesWithDate('2026-06-23', 'last spring').ok).toBe(false);
});

test('a line holds a figure in any spelling, and no other', () => {
  const record = { stated: '180 trillion', value: 1.8e14, unit: 'tokens/day' } as ClaimRecord;
  expect(holdsFigure('now exceeds 180 trillion, a record', record)).toBe(true);
  expect(holdsFigure('a combination of 180T daily tokens', record)).toBe(true);
  expect(holdsFigure('now exceeds 18 trillion', record)).toBe(false);
  const rate = { stated: 'two to four', low: 2, high: 4, unit: 'refreshes/month' } as ClaimRecord;
  expect(holdsFigure('refreshed two to four times per month', rate)).toBe(true);
  expect(holdsFigure('refreshed two or three times', rate)).toBe(false);
});
