import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../shared/claims/claim.ts';
import { claimKinds } from '../../shared/claims/claim.ts';
import { formatAxis, formatDate, formatKind, formatQuantity, formatUnit } from '../../shared/claims/format.ts';

function figure(
  value: number | null,
  unit: string | null,
  qualifier: Qualifier | null = null,
  stated: string | null = '',
) {
  return { value, low: null, high: null, qualifier, unit, stated };
}

function range(low: number, high: number, unit: string) {
  return { value: null, low, high, qualifier: null, unit, stated: '' };
}

test.each([
  [figure(1.8e14, 'tokens/day', 'over'), '> 180 tn/day', 'over 180 trillion tokens a day'],
  [figure(4.42, 'USD/Mtoken'), 'US$4.42/M', '4.42 US dollars per million tokens'],
  [figure(0.177, 'USD/Mtoken'), 'US$0.177/M', '0.177 US dollars per million tokens'],
  [figure(6, 'CNY/Mtoken'), '¥6.00/M', '6.00 yuan per million tokens'],
  [figure(61, '%'), '61%', '61 per cent'],
  [figure(22.2, 'percentage points'), '22.2 pt', '22.2 percentage points'],
  [figure(3.4, '×'), '×3.4', '3.4 times'],
  [figure(36000, 'chips', 'about'), '~36,000 chips', 'about 36,000 chips'],
  [figure(1, 'sources'), '1 source', '1 source'],
  [figure(1.1e6, 'customers', 'over'), '> 1.1 m customers', 'over 1.1 million customers'],
  [figure(-80, '%', 'nearly'), '~−80%', 'nearly minus 80 per cent'],
  [figure(5, 'USD/Mtoken', 'under'), '< US$5.00/M', 'under 5.00 US dollars per million tokens'],
  [figure(1, 'rank'), 'No. 1', 'number 1'],
  [figure(350000, 'tokens/clip', 'about'), '~350,000 tokens/clip', 'about 350,000 tokens per clip'],
  [range(1e7, 1e8, 'CNY/day'), '¥10–100 m/day', '10 to 100 million yuan a day'],
  [range(2, 4, 'refreshes/month'), '2–4 refreshes/month', '2 to 4 refreshes a month'],
  [range(9e5, 1.2e6, 'users'), '900,000 – 1.2 m users', '900,000 to 1.2 million users'],
  [figure(null, null), 'Not stated', 'Not stated'],
])('a figure is set as %o: %s; %s', (quantity, short, spoken) => {
  expect(formatQuantity(quantity, 'short')).toBe(short);
  expect(formatQuantity(quantity, 'spoken')).toBe(spoken);
});

describe('digits', () => {
  test('a stated figure keeps all of them', () => {
    expect(formatQuantity(figure(1234567, 'users'), 'short')).toBe('1.234567 m users');
  });
  test('a computed one is set in three', () => {
    expect(formatQuantity(figure(0.6 / 6.8, 'USD/Mtoken', null, null), 'short')).toBe('US$0.0882/M');
    expect(formatQuantity(figure(1234.5, 'chips', null, null), 'short')).toBe('1,235 chips');
  });
});

test('an axis is labelled briefly', () => {
  expect(formatAxis(1e11, 'tokens/day')).toBe('100 bn');
  expect(formatAxis(0.5, 'USD/Mtoken')).toBe('US$0.50');
  expect(formatAxis(40, '%')).toBe('40%');
  expect(formatAxis(10000, 'tokens')).toBe('10 k');
});

test('dates read as in print', () => {
  expect(formatDate('2026-06-23', 'long')).toBe('23 Jun 2026');
  expect(formatDate('2026-06', 'long')).toBe('Jun 2026');
  expect(formatDate('2026-04-02', 'short')).toBe('Apr 26');
  expect(formatDate('2025-06/2026-06', 'long')).toBe('Jun 2025 – Jun 2026');
  expect(formatDate('2024', 'short')).toBe('2024');
});

test('kinds and units have names', () => {
  expect(claimKinds.map(formatKind)).toContain('Vendor-reported');
  expect(formatUnit('tokens/day')).toBe('tokens a day');
  expect(formatUnit('USD/Mtoken')).toBe('US$ per million tokens');
  expect(formatUnit('CNY/USD')).toBe('yuan per US dollar');
});
