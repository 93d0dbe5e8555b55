import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadedWith } from '../support/loaded-with.ts';

const root = join(import.meta.dirname, '../..');

function loadsSchemas(file: string): boolean {
  return /^import (?!type)[^;]*'zod'/m.test(readFileSync(file, 'utf8'));
}

test('no script of a page loads Zod, which compiles code as Trusted Types forbid', () => {
  const sources = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const scripts = new Set(sources.flatMap((file) => [...loadedWith(join(root, 'renderer', file))]));
  const shared = [...scripts].filter((file) => relative(root, file).startsWith('shared'));
  expect(shared.length).toBeGreaterThan(100);
  expect([...scripts].filter(loadsSchemas).map((file) => relative(root, file))).toEqual([]);
  // What the services load does hold schemas, so that a pattern which finds none would be told.
  expect([...loadedWith(join(root, 'electron/services/settings.ts'))].some(loadsSchemas)).toBe(true);
});
