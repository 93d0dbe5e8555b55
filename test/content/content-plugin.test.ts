import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { contentPlugin } from '../../content/build/content-plugin.ts';

const cases = fileURLToPath(new URL('../fixtures/content', import.meta.url));
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Builds a one-line program with the content of a case beside it, as the main build does. */
async function buildWith(content: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'claimbook-build-'));
  folders.push(root);
  await writeFile(join(root, 'main.ts'), 'export const built = true;\n');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(content)],
    build: { outDir: 'out/main', lib: { entry: 'main.ts', formats: ['es'], fileName: 'index' } },
  });
  return join(root, 'out');
}

test('the build writes the library, its register and one file per briefing', async () => {
  const out = await buildWith(join(cases, 'two-briefings'));
  expect((await readdir(join(out, 'content'))).sort()).toEqual(['library.json', 'p.json', 'q.json', 'register.json']);
  const library = JSON.parse(await readFile(join(out, 'content/library.json'), 'utf8'));
  const register = JSON.parse(await readFile(join(out, 'content/register.json'), 'utf8'));
  expect(register).toMatchObject({ revision: library.revision, briefings: [{ id: 'p' }, { id: 'q' }] });
  expect(library).toMatchObject({ briefings: [{ id: 'p', letter: 'P', claimCount: 2 }, { id: 'q' }] });
  expect(library.revision).toMatch(/^[0-9a-f]{12}$/);
  const edition = JSON.parse(await readFile(join(out, 'content/p.json'), 'utf8'));
  expect(Object.keys(edition)).toEqual(['briefing', 'claims', 'charts', 'foreign', 'glossary', 'meanings']);
});

test('a broken briefing fails the build with every problem, and nothing is written', async () => {
  const failure = await buildWith(join(cases, 'records')).catch((error: unknown) => String(error));
  expect(failure).toContain('bad-unit');
  expect(failure).toContain('place-past-end');
  expect(failure).toContain('duplicate-id');
  expect(existsSync(join(folders.at(-1) ?? '', 'out'))).toBe(false);
});
