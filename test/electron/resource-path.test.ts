import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resourcePath, resourceType } from '../../electron/services/window-rules/resource-path.ts';

let top: string;
let root: string;

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'claimbook-pages-')));
  root = join(top, 'pages');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(top, 'pages2'));
  await writeFile(join(root, 'index.html'), '');
  await writeFile(join(root, 'assets', 'a b.js'), '');
  await writeFile(join(root, '..page.html'), '');
  await writeFile(join(top, 'secret.json'), '');
  await writeFile(join(top, 'pages2', 'secret.json'), '');
  await symlink(join(top, 'secret.json'), join(root, 'linked.json'));
});

afterAll(() => rm(top, { recursive: true, force: true }));

test('a file of the app is found, its name decoded once, without query or fragment', async () => {
  expect(await resourcePath(root, 'app://claimbook/index.html')).toBe(join(root, 'index.html'));
  expect(await resourcePath(root, 'app://claimbook/assets/a%20b.js?v=1#x')).toBe(join(root, 'assets', 'a b.js'));
  expect(await resourcePath(root, 'app://claimbook/..page.html')).toBe(join(root, '..page.html'));
});

test.each([
  'app://claimbook/../secret.json',
  'app://claimbook/..%2fsecret.json',
  'app://claimbook/%2e%2e%2fsecret.json',
  'app://claimbook/%2e%2e/secret.json',
  'app://claimbook/%252e%252e%252fsecret.json',
  'app://claimbook/..%5csecret.json',
  'app://claimbook/..\\secret.json',
  'app://claimbook/assets/..%2f..%2fsecret.json',
  'app://claimbook/..%2fpages2/secret.json',
  'app://claimbook//etc/passwd',
  'app://claimbook/%2fetc/passwd',
  'app://claimbook/linked.json',
  'app://claimbook/index.html%00.js',
  'app://claimbook/index.html:stream',
  'app://claimbook/%',
  'app://claimbook/%ff',
  'app://claimbook/',
  'app://claimbook/assets',
  'app://claimbook/missing.html',
  'app://evil/index.html',
  'file:///index.html',
])('%s leads to no file that is served', async (url) => {
  const file = await resourcePath(root, url);
  expect(file === null || resourceType(file) === null).toBe(true);
});

test('kinds of file that the app does not ship have no type', () => {
  expect(resourceType('/x/index.html')).toBe('text/html; charset=utf-8');
  expect(resourceType('/x/a.JS')).toBe('text/javascript; charset=utf-8');
  expect(resourceType('/x/notes.jsonl')).toBeNull();
  expect(resourceType('/x/assets')).toBeNull();
});
