import { expect, test } from 'vitest';
import { compileBriefing } from '../../shared/briefing/compile-briefing.ts';
import { compileLibrary } from '../../shared/briefing/compile-library.ts';
import { numberOf } from '../../shared/briefing/draft-claims.ts';
import type { LibraryFiles } from '../../shared/briefing/library-records.ts';

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

function draftOf(text: string, claims: string, charts: string, digest: string | null = null) {
  return compileBriefing({
    text: { name: 'briefing.md', text: head + text },
    claims: { name: 'claims.yaml', text: claims },
    charts: { name: 'charts.yaml', text: charts },
    digest: digest === null ? null : { name: 'digest.yaml', text: digest },
  });
}

function compile(text: string, claims: string, charts: string, digest: string | null = null) {
  return compileLibrary([draftOf(text, claims, charts, digest)]);
}

/** The library-wide files, of which those given hold something. */
function shared(texts: Readonly<Partial<Record<keyof LibraryFiles, string>>>): LibraryFiles {
  const file = (name: keyof LibraryFiles) =>
    texts[name] === undefined ? null : { name: `${name}.yaml`, text: texts[name] };
  return {
    vocabulary: file('vocabulary'),
    glossary: file('glossary'),
    checks: file('checks'),
    charts: file('charts'),
  };
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

test('the edition and the revision change with any of the briefing’s files', () => {
  const base = compile(text, claims, charts);
  for (const other of [
    compile(`${text}\n`, claims, charts),
    compile(text, `${claims}\n`, charts),
    compile(text, claims, `${charts}\n`),
    compile(text, claims, charts, 'thesis: []\n'),
  ]) {
    expect(other.library.revision).not.toBe(base.library.revision);
    expect(other.library.briefings[0]?.editionHash).not.toBe(base.library.briefings[0]?.editionHash);
  }
  expect(compile(text, claims, charts).library).toEqual(base.library);
});

test('any of the library-wide files changes the revision, and an edition only where that shows it', () => {
  const draft = draftOf(text, claims, charts);
  const hashes = (texts: Parameters<typeof shared>[0]) => {
    const { library } = compileLibrary([draft], shared(texts));
    return [library.revision, library.briefings[0]?.editionHash];
  };
  const [revision, edition] = hashes({});
  const seen = new Set([revision]);
  const texts = {
    vocabulary: 'scopes: { nowhere: Not here. }\n',
    glossary: '- { term: abacus, means: A frame. }\n',
    checks: '[]\n',
    charts: '[]\n',
  };
  for (const [name, content] of Object.entries(texts)) {
    const [changed, same] = hashes({ [name]: content });
    expect(same).toBe(edition);
    seen.add(changed);
  }
  expect(seen.size).toBe(5);
  const shows = {
    vocabulary: 'subjects: { thing: A thing. }\n',
    glossary: '- { term: intro, means: A beginning. }\n',
    charts: relation('x_shared', 'x_c', 'x_c'),
  };
  for (const [name, content] of Object.entries(shows)) expect(hashes({ [name]: content })[1]).not.toBe(edition);
});

test('a chart of the library counts as a chart of each claim it shows, and stands after the briefing’s own', () => {
  const own = draftOf(text, claims, relation('x_own', 'x_a', 'x_a'));
  const {
    editions,
    charts: all,
    problems,
  } = compileLibrary([own], shared({ charts: relation('x_all', 'x_b', 'x_b', 'x_c') }));
  expect(problems).toEqual([]);
  expect(editions[0]?.charts.map((chart) => chart.id)).toEqual(['x_own', 'x_all']);
  expect(all.map((chart) => chart.id)).toEqual(['x_own', 'x_all']);
});

test('a figure may have any name where the library has no vocabulary, and only its names where it has one', () => {
  const figure =
    'x_n:\n  statement: S.\n  subject: thing\n  metric: firms\n  stated: "5"\n  value: 5\n  unit: firms\n  kind: measured\n  attributedTo: A\n  places: [{ document: article.txt, line: 1 }]\n';
  const draft = draftOf('## One\n\n[[5]{.figure} firms]{#x_n}\n', figure, relation('x_all', 'x_n', 'x_n'));
  expect(compileLibrary([draft], shared({})).problems).toEqual([]);
  const vocabulary = 'metrics: { firms: { unit: firms, means: Firms. } }\n';
  const { problems } = compileLibrary([draft], shared({ vocabulary }));
  expect(problems.map((problem) => problem.code)).toEqual(['unknown-subject']);
});

test('two briefings of one id are a problem', () => {
  const draft = draftOf(text, claims, charts);
  expect(compileLibrary([draft, draft]).problems.map((problem) => problem.code)).toContain('duplicate-id');
});
