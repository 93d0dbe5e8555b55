import { expect, test } from 'vitest';
import { facetOptions, tickedOptions, withTicked } from '../../shared/ledger/facet.ts';
import { parseQuery, writeQuery } from '../../shared/ledger/query.ts';

const options = facetOptions('status', []);

function ticked(query: string) {
  return tickedOptions(parseQuery(query), 'status', options).map(({ value }) => value);
}

test('boxes are ticked as the filter says, in whichever way it says it', () => {
  expect(ticked('cloud')).toHaveLength(6);
  expect(ticked('status:"in review",Verified')).toEqual(['in-review', 'verified']);
  expect(ticked('-status:unchecked -status:disputed')).toEqual(['in-review', 'verified', 'outdated', 'not-checkable']);
});

test('ticks become one part of the filter, and all of them or none become no part', () => {
  const terms = parseQuery('-status:unchecked cloud');
  const two = options.filter(({ value }) => value === 'disputed' || value === 'in-review');
  expect(writeQuery(withTicked(terms, 'status', two, options))).toBe('cloud status:in-review,disputed');
  expect(writeQuery(withTicked(terms, 'status', options, options))).toBe('cloud');
  expect(writeQuery(withTicked(terms, 'status', [], options))).toBe('cloud');
});
