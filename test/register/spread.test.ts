import { expect, test } from 'vitest';
import { formatSpread, spreadOf } from '../../shared/register/spread.ts';
import { listed } from './register-of.ts';

const spreadWords = (...claims: Parameters<typeof listed>[1][]) =>
  formatSpread(spreadOf(claims.map((fields, index) => listed(`a_${index}`, fields))));

test('the spread is how many times the least statement the greatest is, whatever units they are in', () => {
  expect(spreadWords({ value: 25, unit: 'USD/Mtoken' }, { value: 75, unit: 'USD/Mtoken' })).toBe('×3');
  expect(spreadWords({ value: 3, unit: 'months' }, { value: 30, unit: 'days' })).toBe('×3');
  expect(spreadWords({ value: 61, unit: '%' }, { value: 70, unit: '%' }, { value: 81, unit: '%' })).toBe('×1.33');
  expect(spreadWords({ value: 1, unit: 'tokens' }, { value: 1234, unit: 'tokens' })).toBe('×1,234');
});

test('a range is taken by its nearest end, so that the spread is at least so much', () => {
  const agent = { low: 100_000, high: 10_000_000, unit: 'tokens' };
  expect(spreadWords(agent, { low: 1000, high: 10_000, unit: 'tokens' })).toBe('≥ ×10');
  expect(spreadWords(agent, { value: 200_000, unit: 'tokens' })).toBe('');
});

test('falls are compared by their size, and what is unlike, zero or alone has no spread', () => {
  expect(spreadWords({ value: -40, unit: '%' }, { value: -80, unit: '%' })).toBe('×2');
  expect(spreadOf([listed('a_fall', { value: -40, unit: '%' }), listed('a_rise', { value: 80, unit: '%' })])).toBe(
    null,
  );
  expect(spreadOf([listed('a_share', { value: 40, unit: '%' }), listed('a_factor', { value: 2, unit: '×' })])).toBe(
    null,
  );
  expect(spreadOf([listed('a_none', { value: 0, unit: '%' }), listed('a_some', { value: 80, unit: '%' })])).toBe(null);
  expect(spreadOf([listed('a_only', { value: 40, unit: '%' }), listed('a_words')])).toBe(null);
  expect(spreadOf([listed('a_first', { value: 1, unit: 'rank' }), listed('a_third', { value: 3, unit: 'rank' })])).toBe(
    null,
  );
});
