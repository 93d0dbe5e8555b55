import { expect, test } from 'vitest';
import { chosenColumns, columns, defaultColumns, fittingColumns } from '../../shared/ledger/columns.ts';
import { sizedColumns } from '../../shared/ledger/sized-columns.ts';
import { registerClaim } from './rows-of.ts';

function fitting(width: number) {
  return fittingColumns(columns, defaultColumns, width).map(({ id }) => id);
}

test('a wide grid shows every chosen column, a narrow one the claim, its figure and its checks', () => {
  expect(fitting(1231)).toEqual(defaultColumns);
  expect(fitting(880)).not.toContain('notes');
  expect(fitting(400)).toEqual(['number', 'status', 'claim', 'value', 'checks']);
});

test('columns kept in settings keep their order, always with what names the claim', () => {
  expect(chosenColumns(['checks', 'value', 'gone'])).toEqual(['number', 'status', 'claim', 'value', 'checks']);
  expect(chosenColumns(null)).toEqual(defaultColumns);
});

test('a column that nearly every claim leaves empty gives its room to the claim, and no column takes more than its own', () => {
  const dated = registerClaim('a_dated', {
    asOf: '2026-06-23',
    unit: 'USD',
    figure: 'US$3',
    attributedTo: 'Ministry of Industry',
  });
  const bare = Array.from({ length: 19 }, (_, index) => registerClaim(`a_bare${index}`, {}));
  const widths = (claims: Parameters<typeof sizedColumns>[0]) =>
    Object.fromEntries(sizedColumns(claims).map(({ id, width }) => [id, width]));
  const own = Object.fromEntries(columns.map(({ id, width }) => [id, width]));
  const sparse = widths([dated, ...bare, ...bare, ...bare]);
  expect(sparse['as-of']).toBeLessThan(60);
  expect(sparse.says).toBeLessThan(80);
  const { 'as-of': _asOf, unit: _unit, says: _says, scope: _scope, ...others } = sparse;
  expect(own).toMatchObject(others);
  expect(widths([dated])).toMatchObject({ 'as-of': 75, says: 116 });
});
