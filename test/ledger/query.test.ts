import { expect, test } from 'vitest';
import { parseQuery, termWords, writeQuery } from '../../shared/ledger/query.ts';

function read(text: string) {
  return parseQuery(text).map(
    ({ field, negated, values }) => `${negated ? 'not ' : ''}${field ?? 'words'}=${values.join('|')}`,
  );
}

test('words, phrases and operators are told apart, and a minus turns any of them round', () => {
  expect(read('tokens "a day" -cloud status:disputed -kind:price')).toEqual([
    'words=tokens',
    'words=a day',
    'not words=cloud',
    'status=disputed',
    'not kind=price',
  ]);
});

test('a comma lists values, with or without a space after it or after the colon', () => {
  for (const text of [
    'kind:price,estimate',
    'kind: price, estimate',
    'kind:price, estimate',
    'Kind: "price","estimate"',
  ]) {
    expect(read(text)).toEqual(['kind=price|estimate']);
  }
  expect(read('says:"China Daily Brief",IDC')).toEqual(['says=China Daily Brief|IDC']);
});

test('an operator that is still being typed filters nothing and swallows nothing', () => {
  expect(read('kind: status:verified')).toEqual(['status=verified']);
  expect(read('kind:')).toEqual([]);
  expect(read('as-of:')).toEqual([]);
  expect(read('"unclosed phrase')).toEqual(['words=unclosed phrase']);
  expect(read('- "" ,')).toEqual(['words=,']);
});

test('what is written is read back the same', () => {
  for (const text of [
    'kind:price,estimate',
    'says:"China Daily Brief",IDC',
    '-"a day" -status:disputed',
    'as-of:2025..2026-03',
  ]) {
    expect(writeQuery(parseQuery(text))).toBe(text);
  }
});

test('a chip names its part of the filter in words', () => {
  expect(parseQuery('-as-of:2026 kind:price,estimate "a day"').map(termWords)).toEqual([
    'not as of: 2026',
    'kind: price, estimate',
    '“a day”',
  ]);
});
