import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsInExpression, evaluateExpression } from '../../shared/claims/expression.ts';
import { type Quantified, statedInterval } from '../../shared/claims/quantity.ts';
import { quantified } from './quantified.ts';

const claims = new Map<string, Quantified>([
  ['c_cached', quantified({ stated: '¥0.6', value: 0.6, unit: 'CNY/Mtoken', kind: 'price' })],
  ['c_rate', quantified({ stated: '6.8', value: 6.8, unit: 'CNY/USD', qualifier: 'about' })],
  ['c_daily', quantified({ stated: '180 trillion', value: 1.8e14, unit: 'tokens/day', qualifier: 'over' })],
  ['c_share', quantified({ stated: '49.5%', value: 49.5, unit: '%' })],
  ['c_chips', quantified({ stated: '36,000', value: 36000, unit: 'chips', qualifier: 'about' })],
  ['c_range', quantified({ stated: 'two to four', low: 2, high: 4, unit: 'chips' })],
  ['c_lost', quantified({ legible: false, unit: 'USD' })],
  ['c_opinion', quantified({ kind: 'opinion', unit: null })],
]);

describe('an expression over claims', () => {
  test('comes to a value, an interval and a unit', () => {
    const result = evaluateExpression('c_cached / c_rate', claims);
    if (!result.ok) throw new Error(result.message);
    expect(result.value.unit).toBe('USD/Mtoken');
    expect(result.value.value).toBeCloseTo(0.6 / 6.8);
    expect(result.value.low).toBeCloseTo(0.6 / 6.85);
    expect(result.value.high).toBeCloseTo(0.6 / 6.75);
  });

  test.each([
    ['1 - c_share', 0.505, 'ratio'],
    ['c_share * c_chips', 17820, 'chips'],
    ['c_share * 2', 99, '%'],
    ['c_daily * 365', 6.57e16, 'tokens/day'],
    ['-(c_chips - 6000 * c_chips / 36000)', -30000, 'chips'],
    ['max(c_chips, c_chips / 2)', 36000, 'chips'],
    ['abs(-c_chips)', 36000, 'chips'],
    ['2 ^ 3 ^ 1', 8, 'ratio'],
  ])('%s is %d %s', (expression, value, unit) => {
    const result = evaluateExpression(expression, claims);
    expect(result).toMatchObject({ ok: true, value: { unit } });
    if (result.ok) expect(result.value.value).toBeCloseTo(value, 6);
  });

  test('has no single value where an input is a range', () => {
    expect(evaluateExpression('c_range * 2', claims)).toEqual({
      ok: true,
      value: { value: null, low: 4, high: 8, unit: 'chips' },
    });
  });

  test('reaches from the one to the other with between', () => {
    expect(evaluateExpression('3 * between(c_cached, 2 * c_cached)', claims)).toEqual({
      ok: true,
      value: { value: null, low: expect.closeTo(1.8), high: expect.closeTo(3.6), unit: 'CNY/Mtoken' },
    });
  });

  test('names its claims once each, in order', () => {
    expect(claimsInExpression('max(c_b, c_a) / c_b')).toEqual({ ok: true, value: ['c_b', 'c_a'] });
  });
});

describe('an expression fails with the reason', () => {
  test.each([
    ['c_cached + c_rate', 'unit'],
    ['min(c_chips, 3)', 'unit'],
    ['2 ^ c_share', 'unit'],
    ['c_chips ^ 0.5', 'unit'],
    ['c_lost * 2', 'no-figure'],
    ['c_opinion * 2', 'no-figure'],
    ['c_nobody', 'unknown-claim'],
    ['1 / 0', 'not-finite'],
    ['c_chips / (c_share - c_share)', 'not-finite'],
    ['1e400', 'not-finite'],
    ['(0 - 8) ^ 0.5', 'not-finite'],
    ['c_chips +', 'syntax'],
    ['', 'syntax'],
  ])('%s: %s', (expression, code) => {
    expect(evaluateExpression(expression, claims)).toMatchObject({ ok: false, code });
  });
});

describe('an expression reaches nothing but claims and numbers', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'pi', 'i', 'process', 'globalThis'])(
    '%s is an unknown claim',
    (name) => expect(evaluateExpression(name, claims)).toMatchObject({ ok: false, code: 'unknown-claim' }),
  );

  test.each([
    'c_chips.constructor',
    'c_chips["constructor"]',
    'cos.constructor("return process")()',
    'f(x) = x',
    'x = 3',
    'import({})',
    'evaluate("1")',
    'createUnit("foo")',
    'sqrt(4)',
    '[1, 2]',
    '{a: 1}',
    '"text"',
    'true',
    '1:3',
    'c_chips > 2 ? 1 : 2',
    'c_chips!',
    "c_chips'",
    'c_share to c_chips',
    '2 c_chips',
    'min()',
    'abs(1, 2)',
    '1; 2',
    `${'1+'.repeat(400)}1`,
    `${'('.repeat(450)}1`,
  ])('%s is refused', (expression) => {
    expect(evaluateExpression(expression, claims)).toMatchObject({ ok: false, code: 'syntax' });
  });

  test('any text is answered, never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof evaluateExpression(text, claims).ok === 'boolean'));
  });
});

test('the interval contains the value, whatever is computed', () => {
  const operand = fc.oneof(fc.integer({ min: 1, max: 999 }).map(String), fc.constantFrom('c_a', 'c_b', 'c_c'));
  const expression = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      operand,
      fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(fc.constantFrom('min', 'max'), tie('tree'), tie('tree')).map(([f, a, b]) => `${f}(${a}, ${b})`),
    ),
  })).tree;
  const figure = fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('about' as const, 'over' as const, 'nearly' as const, null),
    )
    .map(([value, qualifier]) => quantified({ value, stated: String(value), qualifier }));
  fc.assert(
    fc.property(expression, figure, figure, figure, (text, a, b, c) => {
      const result = evaluateExpression(
        text,
        new Map([
          ['c_a', a],
          ['c_b', b],
          ['c_c', c],
        ]),
      );
      if (!result.ok || result.value.value === null) return;
      const { value, low, high } = result.value;
      const noise = 1e-9 * Math.max(Math.abs(low), Math.abs(high), Math.abs(value));
      expect(value).toBeGreaterThanOrEqual(low - noise);
      expect(value).toBeLessThanOrEqual(high + noise);
    }),
  );
});

test('a stated interval always contains the stated value', () => {
  const qualifiers = ['over', 'at-least', 'about', 'nearly', 'up-to', 'under', null] as const;
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(...qualifiers), (value, qualifier) => {
      const interval = statedInterval(quantified({ value, stated: String(Math.abs(value)), qualifier }));
      expect(interval?.low).toBeLessThanOrEqual(value);
      expect(interval?.high).toBeGreaterThanOrEqual(value);
    }),
  );
});
