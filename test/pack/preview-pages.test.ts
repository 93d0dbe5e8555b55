import { expect, test } from 'vitest';
import { partAt, partSegments, placeName, samePlace, timeLeft } from '../../shared/pack/preview-pages.ts';

const part = (id: string, first: number, pages: number) => ({
  id,
  label: id.toUpperCase(),
  first,
  pages,
  sections: [],
});
/** The glossary begins on the last page of the sums, and the register on the glossary's. */
const parts = [
  part('front', 1, 2),
  part('a', 3, 4),
  part('sums', 7, 2),
  part('glossary', 8, 1),
  part('register', 8, 3),
];
const pack = { pages: 10, parts };

test('a page is in the part that began last on it', () => {
  expect([1, 2, 3, 7, 8, 10].map((page) => partAt(parts, page)?.id)).toEqual([
    'front',
    'front',
    'a',
    'sums',
    'register',
    'register',
  ]);
  expect(partAt([], 1)).toBeNull();
});

test('a page is called by its part and the section that begins on it, or goes on', () => {
  const sections = [
    { label: 'section 1', first: 4 },
    { label: 'section 2', first: 6 },
    { label: 'section 3', first: 6 },
  ];
  const sectioned = parts.map((each) => (each.id === 'a' ? { ...each, sections } : each));
  expect([1, 3, 4, 5, 6, 7].map((page) => placeName(sectioned, page))).toEqual([
    'FRONT',
    'A',
    'A, section 1',
    'A, section 1',
    'A, section 2',
    'SUMS',
  ]);
  expect(placeName([], 1)).toBe('');
});

test('segments share the bar by pages, together as many as the pack has', () => {
  const segments = partSegments(pack, 0.45);
  expect(segments.map(({ id, pages }) => `${id} ${pages}`)).toEqual(['front 2', 'a 4', 'sums 1', 'register 3']);
  expect(segments.reduce((sum, { pages }) => sum + pages, 0)).toBe(pack.pages);
  expect(segments.map(({ filled }) => filled)).toEqual([1, 0.625, 0, 0]);
  expect(partSegments(pack, 1).every(({ filled }) => filled === 1)).toBe(true);
});

test('whoever reads a part stays in it when the pages are set anew', () => {
  const after = { pages: 8, parts: [part('front', 1, 3), part('a', 4, 2), part('register', 6, 3)] };
  expect(samePlace(4, pack, after)).toBe(5);
  expect(samePlace(6, pack, after)).toBe(5);
  expect(samePlace(9, pack, after)).toBe(7);
  expect(samePlace(7, pack, after)).toBe(7);
  expect(samePlace(9, null, after)).toBe(8);
});

test('time left is told in round words, and not where nothing was measured', () => {
  expect([null, 1, 9.4, 200].map(timeLeft)).toEqual([
    '',
    'About a second left',
    'About 9 seconds left',
    'About 3 minutes left',
  ]);
});
