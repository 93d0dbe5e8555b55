import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundle } from '../../electron/services/exchange/read-bundle.ts';
import { samplePack } from './sample-pack.ts';

/** Whether a program is installed here. Poppler's and qpdf's come with Debian. */
const has = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;

const poppler = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdfdetach'].every(has);
const qpdf = has('qpdf');

let folder: string;
let path: string;

beforeAll(async () => {
  if (!poppler && !qpdf) return;
  folder = await mkdtemp(join(tmpdir(), 'claimbook-programs-'));
  path = join(folder, 'pack.pdf');
  await writeFile(path, await samplePack());
});

afterAll(async () => {
  if (poppler || qpdf) await rm(folder, { recursive: true, force: true });
});

/** What a program says about the pack; fails where it ends in an error. */
function said(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, [...args], { encoding: 'utf8' });
  expect(`${status} ${stderr}`).toMatch(/^0/);
  return stdout;
}

describe.skipIf(!poppler)('poppler (skipped where pdfinfo and its like are not installed)', () => {
  test('it finds title, author and tags', () => {
    const info = said('pdfinfo', path);
    expect(info).toMatch(/^Title: +C: Tokens by the trillion\. Proofed claim by claim$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Pages: +5$/m);
    expect(info).toMatch(/^PDF version: +1\.7$/m);
  });

  test('it walks the structure: lists with bodies, headed tables, figures, links', () => {
    const tree = said('pdfinfo', '-struct-text', path);
    expect(tree).toMatch(/H1 \(block\)\s+"Contents"\s+L \(block\)\s+LI \(block\)\s+LBody \(block\)\s+Link \(inline\)/);
    expect(tree).toMatch(/TH <th-\d+>:\s+\/Scope \/Column\s+"Claim"/);
    expect(tree).toMatch(/Figure:\s+\/BBox \[[^\]]+\]/);
    expect(tree).not.toContain('A running head');
    // A table's head is printed on each of its pages and read once.
    expect(tree.match(/"Claim"/g)).toHaveLength(1);
  });

  test('it reads the words in their order', () => {
    const words = said('pdftotext', '-f', '3', '-l', '3', path, '-').replace(/\s+/g, ' ');
    expect(words).toContain('Tokens by the trillion Strong and stressed, 市场, see C1, page 4, page 4 and a page.');
  });

  test('every font is in the file, and only the letters that are used', () => {
    const fonts = said('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no ) yes /);
  });

  test('it takes out what is attached, byte for byte', async () => {
    expect(said('pdfdetach', '-list', path)).toMatch(/claimbook-notes\.zip[\s\S]*claimbook-register\.json/);
    said('pdfdetach', '-saveall', '-o', folder, path);
    const notes = await readBundle(await readFile(join(folder, 'claimbook-notes.zip')));
    expect(notes).toMatchObject({ ok: true, value: { entries: { length: 3 } } });
    const register = JSON.parse(await readFile(join(folder, 'claimbook-register.json'), 'utf8'));
    expect(register).toMatchObject({
      revision: '0123456789ab',
      claims: [{ id: 'c_daily_tokens', status: 'verified' }],
    });
  });
});

describe.skipIf(!qpdf)('qpdf (skipped where it is not installed)', () => {
  test('it finds nothing wrong with the file', () => {
    expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  test('it lists what is attached, with what it is', () => {
    const list = said('qpdf', '--list-attachments', '--verbose', path);
    expect(list).toMatch(/claimbook-notes\.zip[\s\S]*description: Notes and flags[\s\S]*mime type: application\/zip/);
    expect(list).toMatch(/claimbook-register\.json[\s\S]*mime type: application\/json/);
  });
});
