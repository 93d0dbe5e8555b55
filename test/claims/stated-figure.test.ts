import { describe, expect, test } from 'vitest';
import { parseStatedFigure } from '../../shared/claims/stated-figure.ts';

function figure(text: string) {
  const parsed = parseStatedFigure(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

test.each([
  ['180 trillion', 1.8e14, 1e12],
  ['¥6', 6, 1],
  ['$0.085', 0.085, 0.001],
  ['US$2.212', 2.212, 0.001],
  ['49.5%', 49.5, 0.1],
  ['1.1 million', 1.1e6, 1e5],
  ['256,000-token', 256000, 1],
  ['256K', 256000, 1000],
  ['180T', 1.8e14, 1e12],
  ['1,500-fold', 1500, 1],
  ['tenfold', 10, 1],
  ['a hundredfold', 100, 100],
  ['nearly 18 hours', 18, 1],
  ['roughly 30 percent', 30, 1],
  ['nine', 9, 1],
  ['twice', 2, 1],
  ['at least monthly', 1, 1],
  ['sub-$5', 5, 1],
  ['RMB 1 million', 1e6, 1e6],
])('"%s" is %d, good to %d', (text, value, step) => {
  expect(figure(text).value).toBeCloseTo(value, 10);
  expect(figure(text).step).toBeCloseTo(step, 10);
});

test.each([
  ['half', 1 / 2],
  ['exactly half', 1 / 2],
  ['a third', 1 / 3],
  ['three quarters', 3 / 4],
  ['one-seventh', 1 / 7],
  ['1/6', 1 / 6],
])('the fraction "%s" is %d', (text, value) => expect(figure(text).value).toBeCloseTo(value, 12));

test.each([
  ['two to four', 2, 4],
  ['10-100 times', 10, 100],
  ['60%-80%', 60, 80],
  ['0.13–0.3 yuan', 0.13, 0.3],
  ['100K to 1M', 1e5, 1e6],
  ['10 to 20 million', 1e7, 2e7],
  ['1/10 to 1/20', 0.05, 0.1],
  ['tens of millions', 1e7, 1e8],
  ['hundreds of thousands', 1e5, 1e6],
  ['hundreds of thousands or even millions', 1e5, 1e9],
  ['a few thousand', 1e3, 1e4],
  ['several thousand yuan', 1e3, 1e4],
])('"%s" is a range from %d to %d', (text, low, high) => {
  expect(figure(text)).toMatchObject({ value: null });
  expect(figure(text).low).toBeCloseTo(low, 10);
  expect(figure(text).high).toBeCloseTo(high, 10);
});

describe('what is not printed is not made up', () => {
  test('"billions" says where it begins and leaves its end open', () => {
    expect(figure('billions')).toMatchObject({ low: 1e9, openEnded: true });
  });
  test.each(['largest', 'several', '', 'US billion'])('"%s" holds no figure', (text) => {
    const parsed = parseStatedFigure(text);
    expect(parsed.ok).toBe(false);
  });
  test('the last digit that is not zero is kept apart from the last printed one', () => {
    expect(figure('36,000')).toMatchObject({ step: 1, roundStep: 1000 });
    expect(figure('180 trillion')).toMatchObject({ step: 1e12, roundStep: 1e13 });
  });
});
