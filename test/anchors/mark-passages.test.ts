import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafBlocks } from '../../shared/anchors/leaf-blocks.ts';
import { markPassages, type PassageMark } from '../../shared/anchors/mark-passages.ts';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { plainText as wordsOf } from '../../shared/briefing/inline-tree.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import { briefings } from './edition-of.ts';

type Highlight = Extract<Inline, { readonly type: 'highlight' }>;

const mark = (note: string, start: number, end: number, more: Partial<PassageMark> = {}): PassageMark => ({
  ...{ note, start, end, colour: 'straw', doubtful: false },
  ...more,
});
const run: readonly Inline[] = [
  { type: 'text', text: 'Models cost ' },
  { type: 'claim', claim: 'c_price', mention: 0, children: [{ type: 'text', text: '6 yuan each' }] },
  { type: 'text', text: ' now' },
];

function highlightsIn(inlines: readonly Inline[]): readonly Highlight[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'highlight') return [inline];
    return 'children' in inline ? highlightsIn(inline.children) : [];
  });
}

test('a passage over a claim’s edge leaves the claim one, and starts and ends once', () => {
  const marked = markPassages(run, 100, [mark('n', 107, 118)]);
  expect(marked.map(({ type }) => type)).toEqual(['text', 'highlight', 'claim', 'text']);
  const shown = highlightsIn(marked).map(({ children, begun, ends }) => [wordsOf(children), begun.length > 0, ends]);
  expect(shown).toEqual([
    ['cost ', true, false],
    ['6 yuan', false, true],
  ]);
});

test('where passages overlap all notes are kept, and the later one with a colour lies on top', () => {
  const ranges = [
    mark('a', 0, 8),
    mark('b', 3, 12, { colour: 'plum', doubtful: true }),
    mark('c', 6, 7, { colour: null }),
  ];
  const shown = highlightsIn(markPassages(run, 0, ranges)).map((each) => [
    wordsOf(each.children),
    each.notes.join(''),
    each.colour,
    each.doubtful,
  ]);
  expect(shown).toEqual([
    ['Mod', 'a', 'straw', false],
    ['els', 'ab', 'plum', true],
    [' ', 'abc', 'plum', true],
    ['c', 'ab', 'plum', true],
    ['ost ', 'b', 'plum', true],
  ]);
});

test('passages that begin at one word are told apart, and notes on the same words are one passage', () => {
  const ranges = [mark('a', 0, 6), mark('b', 0, 11), mark('c', 2, 4), mark('d', 0, 6)];
  const begun = highlightsIn(markPassages(run, 0, ranges)).map((each) => each.begun);
  expect(begun).toEqual([[['b'], ['a', 'd']], [['c']], [], []]);
});

test('what no passage touches comes back as it is, part by part', () => {
  expect(markPassages(run, 100, [mark('n', 0, 100), mark('n', 127, 140)])).toBe(run);
  expect(markPassages(run, 100, [mark('n', 101, 103)]).at(-2)).toBe(run[1]);
});

test('marking changes no word, divides no claim and covers just the passages, over the blocks of every briefing', () => {
  const leaves = briefings.flatMap(leafBlocks).filter(({ inlines }) => wordsOf(inlines).length > 1);
  const range = fc.record({ start: fc.nat(400), length: fc.integer({ min: 1, max: 200 }), colour: fc.nat(5) });
  fc.assert(
    fc.property(fc.nat(leaves.length - 1), fc.array(range, { maxLength: 5 }), (index, chosen) => {
      const inlines = leaves[index]?.inlines ?? [];
      const words = wordsOf(inlines);
      const ranges = chosen.map(({ start, length, colour }, note) =>
        mark(`${note}`, 1000 + start, 1000 + start + length, { colour: highlightColours[colour] ?? null }),
      );
      const marked = markPassages(inlines, 1000, ranges);
      expect(wordsOf(marked)).toBe(words);
      expect(unmarked(marked)).toEqual(unmarked(inlines));
      const covered = words.split('').filter((_, at) => isCovered(at + 1000)).length;
      expect(highlightsIn(marked).reduce((sum, { children }) => sum + wordsOf(children).length, 0)).toBe(covered);

      function isCovered(at: number): boolean {
        return ranges.some(({ start, end }) => start <= at && at < end);
      }
    }),
    { numRuns: 300 },
  );
});

/** The marks of a run without its texts and highlights. */
function unmarked(inlines: readonly Inline[]): readonly unknown[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const inner = unmarked(inline.children);
    return inline.type === 'highlight' ? inner : [{ ...inline, children: inner }];
  });
}
