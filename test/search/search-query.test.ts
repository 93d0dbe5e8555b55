import { expect, test } from 'vitest';
import { readQuery } from '../../shared/search/search-query.ts';

const wanted = (text: string) => readQuery(text).wanted.map((phrase) => phrase.map(({ terms }) => terms[0]).join(' '));
const growing = (text: string) =>
  readQuery(text).wanted.flatMap((phrase) => phrase.flatMap(({ prefix }) => prefix ?? []));

test('words are wanted in any order, and what touches as one phrase', () => {
  expect(wanted('price opus')).toEqual(['price', 'opus']);
  expect(wanted('GPT-5 12.4% 市场')).toEqual(['gpt 5', '12.4 %', '市 场']);
});

test('the word being typed is the beginning of one, until a space or a quotation mark ends it', () => {
  expect(growing('price op')).toEqual(['op']);
  expect(growing('price opus ')).toEqual([]);
  expect(growing('"price opus')).toEqual([]);
  expect(growing('3.2bn')).toEqual([]);
});

test('a magnitude that is being typed does not narrow the search to what it is not yet', () => {
  for (const typed of ['120 t', '120 tri', '120 trillio']) expect(wanted(typed)).toEqual(['120']);
  expect(wanted('120 trillion')).toEqual(['=120000000000000']);
  expect(wanted('120 tokens')).toEqual(['120', 'tokens']);
});

test('phrases, refusals, kinds and briefings are read out of a query, half typed too', () => {
  const query = readQuery('"electricity price" -input -"per day" in:notes briefing:A,b doubao');
  expect(query.wanted.map((phrase) => phrase.length)).toEqual([2, 1]);
  expect(query.unwanted.map((phrase) => phrase.length)).toEqual([1, 2]);
  expect([...(query.kinds ?? [])]).toEqual(['note']);
  expect([...(query.briefings ?? [])]).toEqual(['a', 'b']);
  const begun = readQuery('price in: briefing: - -" "');
  expect([wanted('price in: briefing: - -" "'), begun.unwanted, begun.kinds, begun.briefings]).toEqual([
    ['price'],
    [],
    null,
    null,
  ]);
});
