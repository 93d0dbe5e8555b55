import { expect, test } from 'vitest';
import { claimRanges } from '../../shared/anchors/claim-range.ts';
import { plainText } from '../../shared/anchors/plain-text.ts';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { plainText as wordsOf } from '../../shared/briefing/inline-tree.ts';
import { briefingOf, briefings, plainTexts } from './edition-of.ts';

test('a plain text is its blocks in order, with one line break between each and the next', () => {
  for (const { text, blocks } of plainTexts) {
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    expect(blocks[0]?.id).toBe('section-1');
  }
});

test('lists and quotations come as their paragraphs, tables as their cells', () => {
  const text = (words: string): readonly Inline[] => [{ type: 'text', text: words }];
  const paragraph = (id: string, words: string) => ({ type: 'paragraph' as const, id, children: text(words) });
  const { blocks } = plainText({
    ...briefingOf('c'),
    sections: [
      {
        ...{ id: 's1', number: 1, title: text('Title'), name: 'Title', claims: [] },
        blocks: [
          { type: 'list', id: 'l', ordered: false, items: [[paragraph('l-1', 'one')], [paragraph('l-2', 'two')]] },
          { type: 'quote', id: 'q', blocks: [paragraph('q-1', 'said')] },
          { type: 'table', id: 't', head: [text('a'), text('')], rows: [[text('c'), text('d')]] },
        ],
      },
    ],
  });
  expect(blocks.map(({ id }) => id)).toEqual(['section-1', 'l-1', 'l-2', 'q-1', 't.h.0', 't.h.1', 't.0.0', 't.0.1']);
  expect(blocks[5]).toEqual({ id: 't.h.1', start: 21, end: 21 });
});

test('a claim’s range holds the words of its own mark, for every claim of every briefing', () => {
  const marksIn = (inline: Inline): readonly [string, string][] => {
    if (!('children' in inline)) return [];
    const inner = inline.children.flatMap(marksIn);
    return inline.type === 'claim' && inline.mention === 0 ? [[inline.claim, wordsOf(inline.children)]] : inner;
  };
  for (const [index, briefing] of briefings.entries()) {
    const text = plainTexts[index]?.text ?? '';
    const ranges = claimRanges(briefing);
    const marks = new Map(inlinesOf(briefing.sections).flatMap(marksIn));
    expect(ranges.size).toBe(briefing.sections.flatMap(({ claims }) => claims).length);
    for (const [claim, { start, end }] of ranges) expect(text.slice(start, end)).toBe(marks.get(claim));
  }
});

/** Every inline of a tree, wherever it hangs. */
function inlinesOf(tree: unknown): readonly Inline[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = Object.values(tree).flatMap(inlinesOf);
  return 'mention' in tree ? [tree as Inline, ...inner] : inner;
}
