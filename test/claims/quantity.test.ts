import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../shared/claims/claim.ts';
import { statedInterval } from '../../shared/claims/quantity.ts';
import { quantified } from './quantified.ts';

function interval(stated: string, value: number, qualifier: Qualifier | null = null, unit = 'firms') {
  return statedInterval(quantified({ stated, value, qualifier, unit }));
}

describe('a stated figure allows what its last digit and its hedge leave open', () => {
  test.each<[string, number, Qualifier | null, number, number]>([
    ['49.5%', 49.5, null, 49.45, 49.55],
    ['180 trillion', 1.8e14, null, 179.5e12, 180.5e12],
    ['500', 500, null, 499.5, 500.5],
    ['36,000', 36000, 'about', 35500, 36500],
    ['6.8', 6.8, 'about', 6.75, 6.85],
    ['18', 18, 'nearly', 17.5, 18],
    ['180 trillion', 1.8e14, 'over', 180e12, 190e12],
    ['1.1 million', 1.1e6, 'over', 1.1e6, 1.2e6],
    ['one', 1, 'at-least', 1, 2],
    ['50', 50, 'up-to', 0, 50],
    ['1 million', 1e6, 'under', 0, 1e6],
  ])('"%s" (%d, %s) is %d to %d', (stated, value, qualifier, low, high) => {
    const allowed = interval(stated, value, qualifier);
    expect(allowed?.low).toBeCloseTo(low, 8);
    expect(allowed?.high).toBeCloseTo(high, 8);
  });

  test('a fall of nearly 80% is 75 to 80% down', () => {
    expect(interval('80 percent', -80, 'nearly', '%')).toEqual({ low: -80, high: -75 });
  });
  test('a place in a ranking is exact', () => {
    expect(interval('sixth', 6, null, 'rank')).toEqual({ low: 6, high: 6 });
  });
  test('half, recorded as 50 %, is good to half the way to a third', () => {
    const allowed = interval('half', 50, null, '%');
    expect(allowed?.low).toBeCloseTo(50 - 100 / 12);
  });
  test('a range is its two ends', () => {
    expect(statedInterval(quantified({ stated: 'tens of millions', low: 1e7, high: 1e8, qualifier: 'order' }))).toEqual(
      {
        low: 1e7,
        high: 1e8,
      },
    );
  });
  test('a claim without a figure allows nothing', () => expect(statedInterval(quantified({}))).toBeNull());
});

describe('a price', () => {
  const price = quantified({ stated: '¥6', value: 6, unit: 'CNY/Mtoken', kind: 'price' });
  test('that is set is exact', () => expect(statedInterval(price)).toEqual({ low: 6, high: 6 }));
  test('that was converted has been rounded', () => {
    expect(statedInterval({ ...price, derivation: 'c_other / 6.8' })).toEqual({ low: 5.5, high: 6.5 });
  });
  test('that is hedged is as open as any other figure', () => {
    expect(statedInterval({ ...price, qualifier: 'about' })).toEqual({ low: 5.5, high: 6.5 });
  });
});
