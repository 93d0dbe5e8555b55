import { expect, test } from 'vitest';
import { compileBriefing } from '../../shared/briefing/compile-briefing.ts';
import { compileLibrary } from '../../shared/briefing/compile-library.ts';
import { numberOf } from '../../shared/briefing/draft-claims.ts';

const head = `---
id: x
title: A title
form: Essay
summary: A summary.
edition: 2026-11-22
source: { file: article.txt, sha256: '${'0'.repeat(64)}', lineCount: 9, title: null, publisher: null, author: null, published: null, accessed: null, licence: null }
---
`;

function opinion(id: string, statement = 'A statement.'): string {
  return `${id}:\n  statement: ${statement}\n  subject: thing\n  metric: nature\n  kind: opinion\n  places: [{ document: article.txt, line: 1 }]\n`;
}

function relation(id: string, home: string, ...claims: readonly string[]): string {
  const edges = claims.map((claim) => `    - { from: a, to: ${claim}, label: has, claims: [${claim}] }\n`);
  const nodes = claims.map((claim) => `    - { id: ${claim}, label: ${claim} }\n`);
  return `- id: ${id}\n  form: relation\n  title: T\n  measure: In words\n  home: ${home}\n  nodes:\n    - { id: a, label: A }\n${nodes.join('')}  edges:\n${edges.join('')}`;
}

function compile(text: string, claims: string, charts: string) {
  const draft = compileBriefing({
    text: { name: 'briefing.md', text: head + text },
    claims: { name: 'claims.yaml', text: claims },
    charts: { name: 'charts.yaml', text: charts },
  });
  return compileLibrary([draft]);
}

const text =
  '## One\n\n[later]{#x_b} and [first]{#x_a}.\n\n## Two\n\nIntro.\n\n[again]{ref=x_b} [twice]{ref=x_b}\n\n- [third]{#x_c}\n';
const claims = opinion('x_a') + opinion('x_b') + opinion('x_c');
const charts = relation('x_all', 'x_a', 'x_a', 'x_b', 'x_c') + relation('x_home', 'x_b', 'x_b', 'x_c');

test('claims are numbered in text order, whatever the order of the register', () => {
  const { editions, problems } = compile(text, claims, charts);
  expect(problems).toEqual([]);
  expect(editions[0]?.claims.map(({ number, id }) => `${number} ${id}`)).toEqual(['X01 x_b', 'X02 x_a', 'X03 x_c']);
  expect(numberOf('C', 7)).toBe('C07');
  expect(numberOf('B', 113)).toBe('B113');
});

test('a claim knows its section and paragraph, and a mention which one it is', () => {
  const [edition] = compile(text, claims, charts).editions;
  expect(edition?.claims.map((claim) => claim.section)).toEqual([
    { id: 's1', number: 1, paragraph: 1 },
    { id: 's1', number: 1, paragraph: 1 },
    { id: 's2', number: 2, paragraph: 3 },
  ]);
  const paragraph = edition?.briefing.sections[1]?.blocks[1];
  expect(paragraph).toMatchObject({
    children: [{ type: 'claim', claim: 'x_b', mention: 1 }, { type: 'text' }, { type: 'claim', mention: 2 }],
  });
});

test('the chart a claim is home of opens first', () => {
  const [edition] = compile(text, claims, charts).editions;
  expect(edition?.claims.map((claim) => claim.charts)).toEqual([['x_home', 'x_all'], ['x_all'], ['x_all', 'x_home']]);
});

test('a hash changes with what it is of, and with nothing else', () => {
  const first = compile(text, claims, charts).editions[0]?.claims.find((claim) => claim.id === 'x_a')?.hashes;
  const reworded = compile(text, opinion('x_a', 'Other words.') + opinion('x_b') + opinion('x_c'), charts);
  const moved = compile(text.replace('[later]', 'First [later]'), claims, charts);
  const remarked = compile(text.replace('[first]', '[primero]'), claims, charts);
  const hashesIn = ({ editions }: ReturnType<typeof compile>) =>
    editions[0]?.claims.find((claim) => claim.id === 'x_a')?.hashes;
  expect(hashesIn(moved)).toEqual(first);
  expect(hashesIn(reworded)).toEqual({ ...first, text: expect.not.stringMatching(first?.text ?? '') });
  expect(hashesIn(remarked)?.text).not.toBe(first?.text);
});

test('the edition and the revision change with any of the three files', () => {
  const base = compile(text, claims, charts);
  for (const other of [
    compile(`${text}\n`, claims, charts),
    compile(text, `${claims}\n`, charts),
    compile(text, claims, `${charts}\n`),
  ]) {
    expect(other.library.revision).not.toBe(base.library.revision);
    expect(other.library.briefings[0]?.editionHash).not.toBe(base.library.briefings[0]?.editionHash);
  }
  expect(compile(text, claims, charts).library).toEqual(base.library);
});

test('two briefings of one id are a problem', () => {
  const draft = compileBriefing({
    text: { name: 'briefing.md', text: head + text },
    claims: { name: 'claims.yaml', text: claims },
    charts: { name: 'charts.yaml', text: charts },
  });
  expect(compileLibrary([draft, draft]).problems.map((problem) => problem.code)).toContain('duplicate-id');
});
