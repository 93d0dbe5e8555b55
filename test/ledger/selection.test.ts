import { expect, test } from 'vitest';
import { extendTo, noSelection, toggleRow } from '../../shared/ledger/selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];

test('one row is taken in and out', () => {
  const one = toggleRow(noSelection, 'b');
  expect([...one.ids]).toEqual(['b']);
  expect([...toggleRow(one, 'b').ids]).toEqual([]);
});

test('a stretch runs from where it began, down or up, and keeps what was selected elsewhere', () => {
  const down = extendTo(toggleRow(noSelection, 'b'), shown, 'c', 'd');
  expect([...down.ids]).toEqual(['b', 'c', 'd']);
  expect([...extendTo(down, shown, 'd', 'a').ids].sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('a stretch that began on a row not shown any more begins at the current one', () => {
  const gone = toggleRow(noSelection, 'z');
  expect([...extendTo(gone, shown, 'c', 'd').ids]).toEqual(['z', 'c', 'd']);
});

test('a stretch that nothing shown leads to holds only the row it was drawn to', () => {
  expect([...extendTo(noSelection, shown, 'z', 'd').ids]).toEqual(['d']);
});
