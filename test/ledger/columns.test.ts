import { expect, test } from 'vitest';
import { chosenColumns, defaultColumns, fittingColumns } from '../../shared/ledger/columns.ts';

function fitting(width: number) {
  return fittingColumns(defaultColumns, width).map(({ id }) => id);
}

test('a wide grid shows every chosen column, a narrow one the claim, its figure and its checks', () => {
  expect(fitting(1200)).toEqual(defaultColumns);
  expect(fitting(880)).not.toContain('notes');
  expect(fitting(400)).toEqual(['number', 'status', 'claim', 'value', 'checks']);
});

test('columns kept in settings keep their order, always with what names the claim', () => {
  expect(chosenColumns(['checks', 'value', 'gone'])).toEqual(['number', 'status', 'claim', 'value', 'checks']);
  expect(chosenColumns(null)).toEqual(defaultColumns);
});
