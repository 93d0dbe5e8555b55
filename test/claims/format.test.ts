import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../shared/claims/claim.ts';
import { claimKinds } from '../../shared/claims/claim-kinds.ts';
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
  [range(0.13, 0.3, 'CNY/kWh'), '¥0.13–0.30/kWh', '0.13 to 0.30 yuan per kilowatt-hour'],
  [range(0.8, 1.2, 'CNY/kWh'), '¥0.80–1.20/kWh', '0.80 to 1.20 yuan per kilowatt-hour'],
  [figure(100, 'GWh'), '100 GWh', '100 gigawatt-hours'],
  [figure(15, 'USD/task'), 'US$15/task', '15 US dollars per task'],
  [figure(0.08, 'USD/task'), 'US$0.08/task', '0.08 US dollars per task'],
  [figure(8, 'cents/task'), '8 cents/task', '8 cents per task'],
  [figure(1e6, 'tokens/min', 'over'), '> 1 m tokens/min', 'over 1 million tokens a minute'],
  [figure(1.296e13, 'tokens/week'), '12.96 tn/week', '12.96 trillion tokens a week'],
  [figure(1.7e9, 'CNY', 'over'), '> ¥1.7 bn', 'over 1.7 billion yuan'],
  [figure(10000, 'CNY'), '¥10,000', '10,000 yuan'],
  [figure(2e9, 'USD'), 'US$2 bn', '2 billion US dollars'],
  [figure(-6.5, '%'), '−6.5%', 'minus 6.5 per cent'],
  [figure(31.48, '%/month'), '31.48%/month', '31.48 per cent a month'],
  [figure(24, 'h/day'), '24 h/day', '24 hours a day'],
  [figure(16, 'm²'), '16 m²', '16 square metres'],
  [range(3, 5, 'years'), '3–5 years', '3 to 5 years'],
  [{ ...range(0.1, 0.166667, 'ratio'), stated: '1/6 to 1/10' }, '1/10–1/6', '1/10 to 1/6'],
  [figure(0.142857, 'ratio', null, 'one-seventh'), '1/7', '1/7'],
  [figure(0.05, 'ratio', null, '1/20'), '1/20', '1/20'],
  [figure(0.5, 'ratio', null, 'half'), '0.5', '0.5'],
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
  expect(formatAxis([1e11], 'tokens/day')).toEqual(['100 bn']);
  expect(formatAxis([0.5], 'USD/Mtoken')).toEqual(['US$0.50']);
  expect(formatAxis([40], '%')).toEqual(['40%']);
  expect(formatAxis([10000], 'tokens')).toEqual(['10 k']);
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

test('the ticks of an axis share one magnitude where all of them read well in it', () => {
  expect(formatAxis([0, 5e11, 1e12, 1.5e12], 'tokens/day')).toEqual(['0', '0.5 tn', '1 tn', '1.5 tn']);
  expect(formatAxis([0, 5000, 10000, 15000], 'tokens')).toEqual(['0', '5 k', '10 k', '15 k']);
  expect(formatAxis([1e8, 1e9, 1e10, 1e12], 'tokens/day')).toEqual(['100 m', '1 bn', '10 bn', '1 tn']);
});
