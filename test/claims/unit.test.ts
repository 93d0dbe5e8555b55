import { describe, expect, test } from 'vitest';
import { combineUnits, conversionFactor, parseUnit, sameDimension, type Unit } from '../../shared/claims/unit.ts';

function unit(text: string): Unit {
  const parsed = parseUnit(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

function factor(from: string, to: string): number {
  const result = conversionFactor(unit(from), unit(to));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

test.each([
  'tokens/day',
  'tokens/year',
  'CNY/Mtoken',
  'USD/Mtoken',
  'CNY/USD',
  'CNY/day',
  '%',
  'percentage points',
  '×',
])('%s is a unit', (text) => expect(unit(text).text).toBe(text));

test.each([
  'ratio',
  'rank',
  'h',
  's',
  'GWh',
  'm²',
  'date',
  'firms',
  'chips',
  'users',
  'systems',
  'people',
  'refreshes/month',
])('%s is a unit', (text) => expect(unit(text).text).toBe(text));

test.each(['', 'tokens per day', 'banana', 'tokens//day', '/day', 'tokens/', 'US$', 'x', 'Users', 'USD / token', '5%'])(
  '"%s" is no unit, and the refusal shows one',
  (text) => {
    const parsed = parseUnit(text);
    expect(parsed).toMatchObject({ ok: false, code: 'unit' });
    expect(!parsed.ok && parsed.message).toContain('tokens/day');
  },
);

test.each(['constructor', '__proto__', 'toString'])('%s is no unit', (text) => {
  expect(parseUnit(text).ok).toBe(false);
});

describe('units convert where they measure the same thing', () => {
  test('a price per token is a millionth of the price per million', () => {
    expect(factor('USD/token', 'USD/Mtoken')).toBeCloseTo(1e6);
  });
  test('a day is 24 hours and a year 365 days', () => {
    expect(factor('days', 'h')).toBe(24);
    expect(factor('tokens/day', 'tokens/year')).toBeCloseTo(365);
  });
  test('rates convert: a week’s tokens are seven days’, a year’s cost is 365 days’', () => {
    expect(factor('tokens/week', 'tokens/day')).toBeCloseTo(1 / 7);
    expect(factor('tokens/min', 'tokens/h')).toBeCloseTo(60);
    expect(factor('GWh/year', 'kWh/year')).toBeCloseTo(1e6);
    expect(factor('cents/task', 'USD/task')).toBeCloseTo(0.01);
  });
  test('a share in per cent is a hundredth as a ratio', () => {
    expect(factor('%', 'ratio')).toBe(0.01);
    expect(sameDimension(unit('%'), unit('×'))).toBe(true);
  });
  test('singular and plural are one unit', () => {
    expect(sameDimension(unit('tokens/query'), unit('tokens/queries'))).toBe(true);
  });
  test('firms are not chips, yuan are not dollars', () => {
    expect(conversionFactor(unit('firms'), unit('chips'))).toMatchObject({ ok: false, code: 'unit' });
    expect(conversionFactor(unit('CNY'), unit('USD')).ok).toBe(false);
  });
});

describe('units combine algebraically', () => {
  test('a yuan price over yuan to the dollar is a dollar price', () => {
    const { unit: result, scale } = combineUnits(unit('CNY/Mtoken'), unit('CNY/USD'), -1);
    expect([result.text, scale]).toEqual(['USD/Mtoken', 1]);
  });
  test('tokens a day over tokens a call is calls a day', () => {
    expect(combineUnits(unit('tokens/day'), unit('tokens/call'), -1).unit.text).toBe('calls/day');
  });
  test('a price per million tokens times tokens a day counts the tokens in millions', () => {
    const { unit: result, scale } = combineUnits(unit('USD/Mtoken'), unit('tokens/day'), 1);
    expect(result.text).toBe('USD/day');
    expect(scale).toBeCloseTo(1e-6);
  });
  test('a price per kilowatt-hour times gigawatt-hours is money', () => {
    const { unit: result, scale } = combineUnits(unit('CNY/kWh'), unit('GWh'), 1);
    expect([result.text, scale]).toEqual(['CNY', 1e6]);
  });
  test('tokens a task at a price per million tokens cost money per task', () => {
    const { unit: result, scale } = combineUnits(unit('tokens/task'), unit('USD/Mtoken'), 1);
    expect(result.dimension).toBe(unit('USD/task').dimension);
    expect(scale * result.factor).toBeCloseTo(1e-6);
  });
  test('a share of firms is firms', () => {
    expect(combineUnits(unit('%'), unit('firms'), 1)).toMatchObject({ scale: 0.01, unit: { text: 'firms' } });
  });
});
