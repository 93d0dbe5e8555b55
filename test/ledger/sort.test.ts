import { expect, test } from 'vitest';
import { defaultSort, readSort, sortRows, visibleSort, writeSort } from '../../shared/ledger/sort.ts';
import { nothingNoted, registerClaim, rowsOf } from './rows-of.ts';

const rows = rowsOf([
  registerClaim('c_a', { value: 3, figure: '3', metric: 'price', subject: 'Zhipu' }),
  registerClaim('c_b', { value: null, metric: 'advice' }),
  registerClaim('c_c', { low: 10, high: 20, figure: '10–20', metric: 'Price', subject: 'Doubao 10' }),
  registerClaim('c_d', { value: 3, figure: '3', metric: 'price', subject: 'Doubao 9' }),
]);

function order(text: string) {
  return sortRows(rows, readSort(text), nothingNoted).map(({ claim }) => claim.id);
}

test('by topic, figures stand together and before what is said in words', () => {
  expect(order('quantity')).toEqual(['c_d', 'c_c', 'c_a', 'c_b']);
});

test('what has nothing in the column comes last either way, and equals keep the order of the text', () => {
  expect(order('value')).toEqual(['c_a', 'c_d', 'c_c', 'c_b']);
  expect(order('-value')).toEqual(['c_c', 'c_a', 'c_d', 'c_b']);
  expect(order('-number')).toEqual(['c_d', 'c_c', 'c_b', 'c_a']);
});

test('a sort is kept as a word, and one that is not known any more is the default', () => {
  expect(writeSort(readSort('-as-of'))).toBe('-as-of');
  expect(readSort('colour')).toEqual(defaultSort);
});

test('rows stand in text order where the column that they were sorted by is not on show', () => {
  const byTopic = { column: 'quantity', descending: false } as const;
  expect(visibleSort(byTopic, [{ id: 'number' }, { id: 'quantity' }])).toEqual(byTopic);
  expect(visibleSort(byTopic, [{ id: 'number' }, { id: 'claim' }])).toEqual({ column: 'number', descending: false });
});
