import { expect, test } from 'vitest';
import type { Fault } from '../../electron/services/pack-check/check-pdf.ts';
import { tellFaults } from '../../electron/services/pack-check/tell-faults.ts';

const on = (pages: readonly (number | null)[], what: string): readonly Fault[] => pages.map((page) => ({ page, what }));

test('a fault is a line with its page, and one of the document says so', () => {
  expect(tellFaults([...on([null], 'it has no title'), ...on([3], 'a table has no header cells')])).toEqual([
    'document: it has no title',
    'page 3: a table has no header cells',
  ]);
});

test('one that is found again and again is one line, which says on which pages and how often', () => {
  expect(tellFaults(on([3, 4], 'it is turned'))).toEqual(['pages 3 and 4: it is turned']);
  expect(tellFaults(on([3, 4, 9], 'it is turned'))).toEqual(['pages 3, 4 and 9: it is turned']);
  expect(tellFaults(on([3, 4, 5, 6], 'it is turned'))).toEqual(['pages 3, 4 and 2 more: it is turned']);
  expect(tellFaults(on([3, 3, 3], 'it is turned'))).toEqual(['page 3: it is turned (3 times)']);
});

test('of many that differ in what they name alone, the first stand for all', () => {
  const wrong = Array.from({ length: 9 }, (_, index) =>
    on([2 + (index % 4)], `page ${index} for “Part ${index}” is wrong`),
  );
  expect(tellFaults([...wrong.flat(), ...on([7], 'it is turned')])).toEqual([
    'page 2: page 0 for “Part 0” is wrong',
    'page 3: page 1 for “Part 1” is wrong',
    'page 4: page 2 for “Part 2” is wrong',
    'pages 2, 3 and 2 more: 6 more faults like these',
    'page 7: it is turned',
  ]);
});
