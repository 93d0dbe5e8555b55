import { expect, test } from 'vitest';
import { joinStretches } from '../../electron/services/pack/page-numbers.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { mostApart, mostWhole, stretchesOf } from '../../shared/pack/stretches.ts';

const named = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `b${index}`);

test('a pack of few briefings is printed in one', () => {
  const few = named(mostWhole);
  expect(stretchesOf(few, usualPack)).toEqual([
    { index: 0, of: 1, front: true, texts: few, between: true, records: few, end: true },
  ]);
});

test('of many briefings every text and every record prints once and in order, and none stands with more than a few', () => {
  const many = named(2 * mostApart + 1);
  const stretches = stretchesOf(many, usualPack);
  expect(stretches.flatMap(({ texts }) => texts)).toEqual(many);
  expect(stretches.flatMap(({ records }) => records)).toEqual(many);
  expect(stretches.map(({ texts, records }) => texts.length + records.length)).toEqual([10, 10, 1, 10, 10, 1]);
  expect(stretches.map(({ index, of }) => `${index} of ${of}`)).toEqual(stretches.map((_, at) => `${at} of 6`));
});

test('the front comes first, the parts after the briefings follow the last of them, and the rest ends it', () => {
  const stretches = stretchesOf(named(mostApart + 1), usualPack);
  expect(stretches.map(({ front }) => front)).toEqual([true, false, false, false]);
  expect(stretches.map(({ between }) => between)).toEqual([false, true, false, false]);
  expect(stretches.map(({ end }) => end)).toEqual([false, false, false, true]);
});

test('without a register the rest stands alone', () => {
  const parts = usualPack.parts.filter((part) => part !== 'register');
  const stretches = stretchesOf(named(mostApart + 1), { parts });
  expect(stretches.map(({ texts, records, end }) => [texts.length, records.length, end])).toEqual([
    [mostApart, 0, false],
    [1, 0, false],
    [0, 0, true],
  ]);
});

test('page numbers run through, and tell where each stretch after the first begins', () => {
  const pages = joinStretches([
    { total: 3, destinations: { one: 1, two: 3 } },
    { total: 2, destinations: { three: 2 } },
  ]);
  expect(pages).toEqual({ total: 5, destinations: { one: 1, two: 3, three: 5, 'stretch-1': 4 } });
});
