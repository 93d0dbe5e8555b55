import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile-content.ts';
import { ContentError } from '../../content/build/content-error.ts';

const library = fileURLToPath(new URL('../fixtures/content/library', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'claimbook-content-'));
afterAll(() => rm(folder, { recursive: true }));

test('a library folder is compiled with the files beside its briefings', async () => {
  const { editions, charts, problems } = await compileContent(library);
  expect(problems).toEqual([]);
  expect(editions.map(({ briefing }) => briefing.id)).toEqual(['p', 'q']);
  expect(charts.map((chart) => chart.id)).toContain('x_prices');
  expect(editions[0]?.glossary.map((entry) => entry.term)).toContain('token');
});

test('a folder of briefings and a single briefing are compiled without those files', async () => {
  const briefings = await compileContent(join(library, 'briefings'));
  const [one, ...others] = (await compileContent(join(library, 'briefings/p'))).editions;
  expect(briefings.editions.map(({ briefing }) => briefing.id)).toEqual(['p', 'q']);
  expect(others).toEqual([]);
  for (const edition of [...briefings.editions, one]) {
    expect(edition?.glossary).toEqual([]);
    expect(edition?.meanings).toEqual({ subjects: {}, metrics: {}, scopes: {} });
  }
});

test('the files that were read are listed, so that a build can watch them', async () => {
  const named = (paths: readonly string[]) => paths.map((path) => relative(library, path)).sort();
  const p = ['briefing.md', 'charts.yaml', 'claims.yaml', 'digest.yaml'].map((name) => join('briefings/p', name));
  const q = ['briefing.md', 'charts.yaml', 'claims.yaml'].map((name) => join('briefings/q', name));
  const shared = ['charts.yaml', 'checks.yaml', 'glossary.yaml', 'vocabulary.yaml'];
  expect(named((await compileContent(library)).paths)).toEqual([...p, ...q, ...shared]);
  expect(named((await compileContent(join(library, 'briefings/p'))).paths)).toEqual(p);
});

test('a digest by itself rests on other briefings and authored checks unverified', async () => {
  const { editions, problems } = await compileContent(join(library, 'briefings/p'));
  const unsupported = problems.filter((problem) => problem.code === 'digest-unsupported');
  expect(unsupported).toEqual([]);
  expect(editions[0]?.briefing.digest?.fails[0]?.findings).toEqual(['same-quantity:q_price:p_price']);
});

test('an edition carries the claims of other briefings that its findings and charts name, and no more', async () => {
  const [p, q] = (await compileContent(library)).editions;
  expect(p?.foreign.map((claim) => `${claim.number} ${claim.figure}`)).toEqual(['Q01 US$7.00/M', 'Q02 4/day']);
  expect(q?.foreign.map((claim) => claim.id)).toEqual(['p_price', 'p_volume']);
});

test('a file of the library that can’t be read is a problem, and its absence is none', async () => {
  const copy = join(folder, 'library');
  await cp(library, copy, { recursive: true });
  await Promise.all(['vocabulary.yaml', 'glossary.yaml'].map((name) => rm(join(copy, name))));
  expect((await compileContent(copy)).problems).toEqual([]);
  await cp(join(library, 'briefings'), join(copy, 'glossary.yaml'), { recursive: true });
  expect((await compileContent(copy, { shownAs: '' })).problems).toMatchObject([
    { file: 'glossary.yaml', code: 'missing-file', message: 'glossary.yaml cannot be read: it is a folder.' },
  ]);
});

test('a library without briefings is said to have none', async () => {
  const empty = join(folder, 'empty');
  await cp(library, empty, { recursive: true });
  await rm(join(empty, 'briefings'), { recursive: true });
  await writeFile(join(empty, 'briefings'), '');
  await expect(compileContent(empty)).rejects.toThrow(ContentError);
  await expect(compileContent(empty)).rejects.toThrow(/holds no briefing/);
});
