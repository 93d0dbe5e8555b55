import { expect, test } from 'vitest';
import type { GlossaryEntry, Inline } from '../../shared/briefing/briefing.ts';
import { plainText } from '../../shared/briefing/inline-tree.ts';
import { markTerms } from '../../shared/briefing/mark-terms.ts';
import { readText } from '../../shared/briefing/read-text.ts';
import { sectionTree } from '../../shared/briefing/section-tree.ts';
import { termFinder } from '../../shared/briefing/term-finder.ts';

function entry(term: string, ...forms: readonly string[]): GlossaryEntry {
  return { term, forms, means: 'A meaning.', reads: null };
}

const find = termFinder([
  entry('token', 'tokens'),
  entry('input price'),
  entry('cached input'),
  entry('cached input price'),
  entry('MaaS'),
  entry('1.6T'),
  entry('AI agent', 'agent', 'AI agent’s'),
]);

/** What is marked in a text, section by section, as "term: words". */
function marked(text: string): readonly (readonly string[])[] {
  const faults: unknown[] = [];
  const { sections } = sectionTree(readText(text), (_, fault) => faults.push(fault));
  expect(faults).toEqual([]);
  return markTerms(sections, find).map((section) => JSON.stringify(section, asText).match(/«[^»]*»/g) ?? []);
}

function asText(_: string, value: unknown): unknown {
  const inline = value as Inline;
  return typeof value === 'object' && value !== null && inline.type === 'term'
    ? `«${inline.term}: ${plainText(inline.children)}»`
    : value;
}

test('a term is marked where a section first uses it, and again in the next section', () => {
  expect(marked('## One\n\nA token, two tokens.\n\n- tokens\n\n## Two\n\n> Tokens.\n')).toEqual([
    ['«token: token»'],
    ['«token: Tokens»'],
  ]);
});

test('the longest spelling wins, in whole words only', () => {
  expect(marked('## One\n\nThe cached input price of a tokenizer, a multi-agent token-saver and MaaSes.\n')).toEqual([
    ['«cached input price: cached input price»'],
  ]);
  expect(marked('## One\n\nAn input price; 11.6T or 1.6T; the AI agent’s.\n')).toEqual([
    ['«input price: input price»', '«1.6T: 1.6T»', '«AI agent: AI agent’s»'],
  ]);
});

test('only the first letter may be written in either case', () => {
  expect(marked('## One\n\nCached input, not MAAS, not TOKENS.\n')).toEqual([['«cached input: Cached input»']]);
});

test('claim marks, links, code and headings stay as they are, and a first use in them does not count', () => {
  const text =
    '## A token\n\n### Tokens\n\n[A token]{#x_a} or [token]{ref=x_a} [token](https://example.org) `token`, *token*.\n';
  expect(marked(text)).toEqual([['«token: token»']]);
  expect(marked('## One\n\n| Token | MaaS |\n| --- | --- |\n| token | [MaaS]{ref=x_a} |\n')).toEqual([
    ['«token: token»'],
  ]);
});

test('the words are the same with and without marks', () => {
  const text = 'Input price and cached\ninput, tokens.';
  const { sections } = sectionTree(readText(`## One\n\n${text}\n`), () => {});
  const [block] = markTerms(sections, find)[0]?.blocks ?? [];
  expect(block?.type === 'paragraph' ? plainText(block.children) : null).toBe(text.replace('\n', ' '));
});
