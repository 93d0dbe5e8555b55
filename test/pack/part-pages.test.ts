import { expect, test } from 'vitest';
import { partPages } from '../../shared/pack/part-pages.ts';
import { edition } from '../services/content.ts';
import { packOf } from '../support/pack-of.ts';

const pack = packOf([edition]);

test('the front, each briefing and each part after them has its pages, and no page is nobody’s', () => {
  const destinations = { 'part-register': 9, 'briefing-c': 4, 'part-quantities': 7, 'claim-c_daily_tokens': 5 };
  expect(partPages(pack, { total: 12, destinations })).toEqual([
    { id: 'front', label: 'Front', first: 1, pages: 3, sections: [] },
    { id: 'c', label: 'C', first: 4, pages: 3, sections: [] },
    { id: 'part-quantities', label: 'Quantities', first: 7, pages: 2, sections: [] },
    { id: 'part-register', label: 'Register', first: 9, pages: 4, sections: [] },
  ]);
});

test('the sections of a briefing are told, and its notes, where the page of each section is known', () => {
  const [first, ...others] = edition.briefing.sections;
  const begins = { 'briefing-c': 2, [`section-c-${first?.id}`]: 3, 'notes-c': 6 };
  const rest = Object.fromEntries(others.map(({ id }) => [`section-c-${id}`, 5]));
  const sectionsOf = (destinations: Readonly<Record<string, number>>) =>
    partPages(pack, { total: 6, destinations }).find(({ id }) => id === 'c')?.sections;
  expect(sectionsOf({ ...begins, ...rest })).toEqual([
    { label: 'section 1', first: 3 },
    ...others.map(({ number }) => ({ label: `section ${number}`, first: 5 })),
    { label: 'notes', first: 6 },
  ]);
  expect(sectionsOf({ 'briefing-c': 2 })).toEqual([]);
});

test('two parts on one page both have it', () => {
  const destinations = { 'briefing-c': 2, 'part-glossary': 5, 'part-sources': 5 };
  const pages = partPages(pack, { total: 5, destinations }).slice(2);
  expect(pages.map(({ first, pages: many }) => [first, many])).toEqual([
    [5, 1],
    [5, 1],
  ]);
});

test('a pack without the places it looks for is all front', () => {
  expect(partPages(pack, { total: 3, destinations: {} })).toEqual([
    { id: 'front', label: 'Front', first: 1, pages: 3, sections: [] },
  ]);
});
