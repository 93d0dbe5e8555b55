import { join } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileContent } from '../../content/build/compile-content.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { briefingFileName, briefingMarkdown } from '../../shared/briefing/briefing-markdown.ts';
import { blockMarkdown } from '../../shared/briefing/text-markdown.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { hostileModel, hostileTexts } from '../services/briefing-file/hostile-notes.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { packOf } from '../support/pack-of.ts';

const { editions } = await compileContent(join(import.meta.dirname, '../../content'));
/** As a forge reads it: HTML counts, so that what would come alive there is found here. */
const forge = new MarkdownIt({ html: true, linkify: false });

function documentOf(markdown: string): { readonly facts: Record<string, unknown>; readonly tokens: readonly Token[] } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const tokens = forge.parse(body, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return { facts: parse(front), tokens };
}

const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : ' ')).join('');

/** The words in a Markdown block that stand as a forge shows them. */
const shown = (markdown: string): string => forge.render(markdown);

test('every briefing is a document whose claims are all numbered in the text, charted and recorded', () => {
  for (const edition of editions) {
    const { briefing, claims, charts } = edition;
    const { facts, tokens } = documentOf(briefingMarkdown(packModel(packOf([edition]))));
    expect(facts).toMatchObject({
      title: briefing.title,
      edition_hash: briefing.editionHash,
      claims: claims.length,
      source: { sha256: briefing.source.sha256, title: briefing.source.title },
    });
    const words = wordsOf(tokens);
    const unnumbered = claims.filter(({ number }) => !words.includes(`[${number}]`));
    expect(unnumbered.map(({ number }) => number)).toEqual([]);
    const links = tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
    expect(links.filter((href) => href.startsWith('claimbook://claim/'))).toHaveLength(claims.length);
    const titles = charts.filter(({ title }) => words.includes(`Chart: ${title}`));
    expect(titles).toHaveLength(charts.length);
    const headings = tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h1');
    expect(headings).toHaveLength(1);
    expect(tokens.filter(({ type }) => type.startsWith('html'))).toEqual([]);
  }
});

test('a flag stands in the register with its reason and its evidence, and no head of a note outranks the text’s', () => {
  const [edition] = editions;
  const claim = edition?.claims[0]?.id;
  if (edition === undefined || claim === undefined) throw new Error('There is no claim.');
  const flag = flagOf(claim, 'disputed', {
    reason: 'It is not so',
    evidence: [{ type: 'link', href: 'https://example.org/t' }],
  });
  const note = noteOf(claim, '# Method\n\nThey count prompts.');
  const markdown = briefingMarkdown(
    packModel(
      packOf([edition], { notebooks: [{ briefing: edition.briefing.id, notes: [note], flags: [flag], forks: [] }] }),
    ),
  );
  expect(markdown).toContain('. It is not so. Evidence: <https://example.org/t>)');
  expect(markdown).toContain('> #### Method');
});

test('every row of a table has as many cells as its head', () => {
  for (const edition of editions) {
    let heads = 0;
    let cells = 0;
    for (const { type } of documentOf(briefingMarkdown(hostileModel(edition))).tokens) {
      if (type === 'thead_open') heads = 0;
      if (type === 'th_open') heads += 1;
      if (type === 'tr_open') cells = 0;
      if (type === 'td_open') cells += 1;
      if (type === 'tr_close' && cells > 0) expect(cells).toBe(heads);
    }
  }
});

test('a struck figure is followed by what its sum gives', () => {
  const edition = editions.find(({ briefing }) => briefing.id === 'b');
  if (edition === undefined) throw new Error('Briefing B is not among the bundled ones.');
  const markdown = briefingMarkdown(packModel(packOf([edition])));
  expect(markdown).toContain('~~600 billion~~ **60 bn** calls a day \\[B25\\]');
  expect(markdown).toContain('= ~~600 bn~~ 60 bn. The article is ten times too high.');
});

test('what readers wrote brings no HTML, picture, heading of the document, reference or odd address to life', () => {
  const [edition] = editions;
  if (edition === undefined) throw new Error('No briefing is bundled.');
  const markdown = briefingMarkdown(hostileModel(edition));
  const { tokens } = documentOf(markdown);
  expect(tokens.filter(({ type }) => type.startsWith('html') || type === 'image')).toEqual([]);
  const links = tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
  expect(links.filter((href) => !/^(https?:\/\/|claimbook:\/\/claim\/)/.test(href))).toEqual([]);
  // In the notes that say so, and nowhere else.
  expect(links.filter((href) => href === 'https://example.org/hijack')).toHaveLength(2);
  expect(markdown.split('[C01](<https://example.org/hijack>)')).toHaveLength(3);
  const words = wordsOf(tokens);
  expect(words).toContain('Mallory');
  for (const text of hostileTexts.slice(-2)) expect(words).toContain(text);
});

test('words that Markdown would take for marks are shown as they are', () => {
  const said = 'A * b_c_d [x](y) `z` <i> ~3 | 4 & &amp; \\ 5';
  const paragraph = (text: string) =>
    blockMarkdown({ type: 'paragraph', id: 'p', children: [{ type: 'text', text }] }, new Map());
  for (const text of [said, '2026. A year', '- dash', '# hash', '+ plus', '> 120 tn/day', '1) one', '=== rule']) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(shown(paragraph(text))).toBe(`<p>${escaped}</p>\n`);
  }
});

test('lists within lists, code with ticks and a table with pipes keep their shape', () => {
  const text = (words: string) => ({ type: 'text', text: words }) as const;
  const paragraph = (id: string, words: string) => ({ type: 'paragraph', id, children: [text(words)] }) as const;
  const inner = {
    type: 'list',
    id: 'l2',
    ordered: true,
    items: [[paragraph('a', 'one')], [paragraph('b', 'two')]],
  } as const;
  const list = { type: 'list', id: 'l1', ordered: false, items: [[paragraph('c', 'outer'), inner]] } as const;
  const html = shown(blockMarkdown(list, new Map())).replace(/\s+/g, '');
  expect(html).toBe('<ul><li><p>outer</p><ol><li>one</li><li>two</li></ol></li></ul>');
  const code = { type: 'paragraph', id: 'p', children: [{ type: 'code', text: 'a `b` c' }] } as const;
  expect(shown(blockMarkdown(code, new Map()))).toBe('<p><code>a `b` c</code></p>\n');
  const table = {
    type: 'table',
    id: 't',
    head: [[text('a|b')], [text('c')]],
    rows: [[[{ type: 'code', text: 'x|y' }], [text('z')]]],
  } as const;
  const cells = shown(blockMarkdown(table, new Map())).match(/<t[hd]>.*?<\/t[hd]>/g);
  expect(cells).toEqual(['<th>a|b</th>', '<th>c</th>', '<td><code>x|y</code></td>', '<td>z</td>']);
});

test('a file is named for its briefing', () => {
  const [{ briefing }] = editions as readonly [BriefingEdition];
  expect(briefingFileName(briefing, 'html')).toBe('A 120 trillion tokens a day read as a meter of the AI cloud.html');
  expect(briefingFileName({ ...briefing, title: '../..: <x>' }, 'markdown')).toBe('A x.md');
});
