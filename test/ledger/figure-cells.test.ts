import { expect, test } from 'vitest';
import { figureCells } from '../../shared/ledger/figure-cells.ts';

test.each([
  ['> 120 tn/day', '>120', 'tn/day'],
  ['~180 tn/day', '~180', 'tn/day'],
  ['61%', '61', '%'],
  ['−25%', '−25', '%'],
  ['US$4.42/M', '4.42', 'US$/M'],
  ['¥6.00/M', '6.00', '¥/M'],
  ['¥724 m', '724', '¥ m'],
  ['×3.4', '3.4', '×'],
  ['×4–5', '4–5', '×'],
  ['No. 1', '1', 'rank'],
  ['10–100 m tokens/clip', '10–100', 'm tokens/clip'],
  ['1 bn – 1 tn/day', '1 bn–1 tn', '/day'],
  ['1/20–1/10', '1/20–1/10', ''],
])('%s stands as %s and %s', (figure, value, unit) => {
  expect(figureCells({ figure })).toEqual({ value, unit });
});

test('a claim that states no figure has no cells', () => {
  expect(figureCells({ figure: null })).toBeNull();
});
