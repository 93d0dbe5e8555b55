import { expect, test } from 'vitest';
import { tagsAfter, writtenTags } from '../../shared/notes/written-tags.ts';

test('a word after # is a tag, in the spelling of its first mention and once', () => {
  expect(writtenTags('#price of June (#Q3-2026), see #Price. #价格 “#ask/ByteDance”')).toEqual([
    'price',
    'Q3-2026',
    '价格',
    'ask/ByteDance',
  ]);
});

test('headings, claim numbers, addresses, code and words with # inside them are no tags', () => {
  for (const words of [
    '# Price',
    'as #B13 says',
    'no. #1',
    'https://example.org/#price',
    'C#sharp',
    '`#include`',
    '```\n#define\n```\nend',
    `#${'long'.repeat(16)}`,
  ]) {
    expect(writtenTags(words), words).toEqual([]);
  }
});

test('what is written into the words is tagged, what is taken out of them is not any more', () => {
  expect(tagsAfter(['ask'], '', 'On #price and #ASK')).toEqual(['ask', 'price']);
  expect(tagsAfter(['ask', 'pri'], 'On #pri', 'On #price')).toEqual(['ask', 'price']);
  expect(tagsAfter(['ask', 'price'], 'On #price', 'On it')).toEqual(['ask']);
});

test('a tag that was taken off by hand stays off while its word stands where it stood', () => {
  const tags = ['ask'];
  expect(tagsAfter(tags, 'On #price', 'On #price, still')).toBe(tags);
});

test('a note has no more tags than it may have', () => {
  const many = Array.from({ length: 40 }, (_, index) => `t${index}x`);
  expect(tagsAfter(many, '', '#price')).toHaveLength(40);
});
