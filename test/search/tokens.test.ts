import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn, tokensOf } from '../../shared/search/tokens.ts';

const terms = (text: string) => tokensOf(text).map(({ term }) => term);
const values = (text: string) => tokensOf(text).flatMap((token) => numberIn(token) ?? []);
const words = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));

test('letters are alike with and without marks, in either case and either form of them', () => {
  for (const spelt of ['Müller', 'muller', 'MÜLLER', 'Mu\u0308ller', 'ｍuller'])
    expect(terms(spelt)).toEqual(['muller']);
  expect(words('Mu\u0308ller’s café')).toEqual(['Mu\u0308ller’s', 'café']);
  expect(terms('Zhipu’s')).toEqual(terms("zhipu's"));
});

test('one number is one token however its magnitude is written', () => {
  const spelt = ['120 trillion', '120 tn', '120tn', '120T', '120-trillion', '120\u00a0trillion', '120,000,000,000,000'];
  for (const each of spelt) expect(values(each)).toEqual(['=120000000000000']);
  expect(values('US$3.2bn')).toEqual(values('$3.2 billion'));
  expect(values('1.1 million')).toEqual(['=1100000']);
});

test('a magnitude of one letter must touch its number, and a word that only begins so is none', () => {
  expect(values('120 t')).toEqual(['=120']);
  expect(values('120 tnt')).toEqual(['=120']);
  expect(values('5m²')).toEqual(['=5']);
});

test('a currency is the same by sign and by word, before its number and after it', () => {
  expect(terms('¥6')).toEqual(['6', 'cny']);
  expect(tokensOf('6 yuan')[1]?.also).toEqual(['cny']);
  expect(terms('RMB6')).toEqual(['6', 'cny']);
  expect(terms('US$3.2bn')).toEqual(terms('$3.2bn'));
  expect(terms('12.4%')).toEqual(terms('12.4 per cent'));
});

test('in scripts without spaces each character is a token, so that a word is found inside a sentence', () => {
  expect(terms('中国市场很大')).toEqual([...'中国市场很大']);
  expect(words('the 市场 (market)')).toEqual(['the', '市', '场', 'market']);
});

test('a claim goes by its number with or without the nought', () => {
  expect(terms('B07')).toEqual(terms('b7'));
  expect(terms('B70')).not.toEqual(terms('b7'));
});

test('tokens lie in their text, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const { term, start, end } of tokensOf(text)) {
        expect(term).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
