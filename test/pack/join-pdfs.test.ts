import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinPdfs } from '../../electron/services/pack/join-pdfs.ts';
import { mendTags } from '../../electron/services/pack/mend-tags.ts';
import { openPdf } from '../../electron/services/pack/open-pdf.ts';
import { elsewhere } from '../../shared/pack/elsewhere.ts';
import { printHtml } from './print-html.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const table = (head: string) =>
  `<table><thead><tr><th scope="col">${head}</th></tr></thead><tbody><tr><td>cell of ${head}</td></tr></tbody></table>`;
const first = `<!doctype html><html lang="en"><title>Joined</title><h1 id="one">One</h1>
<p>to <a href="${elsewhere}three">three</a> and <a href="#two">two</a></p>${table('first')}
<h2 id="two" style="break-before: page">Two</h2><nav hidden><a href="#one"></a></nav>`;
const second = `<!doctype html><html lang="en"><h1 id="three">Three</h1>
<p>back to <a href="${elsewhere}one">one</a></p>${table('second')}<nav hidden><a href="#three"></a></nav>`;

let folder: string;
let path: string;
let pdf: ReadPdf;

beforeAll(async () => {
  const printed = [await printHtml(first), await printHtml(second)];
  const joined = await joinPdfs(await Promise.all(printed.map(openPdf)));
  await mendTags(joined);
  folder = await mkdtemp(join(tmpdir(), 'claimbook-joined-'));
  path = join(folder, 'joined.pdf');
  await writeFile(path, await joined.save());
  pdf = await readPdf(path);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('pages, outline and places of both stand one after the other', () => {
  expect(pdf.pages.map(({ text }) => text.split(' ')[0])).toEqual(['One', 'Two', 'Three']);
  expect(pdf.outline).toEqual([
    { title: 'One', page: 1, depth: 0 },
    { title: 'Two', page: 2, depth: 1 },
    { title: 'Three', page: 3, depth: 0 },
  ]);
  expect(Object.fromEntries(pdf.destinations)).toEqual({ one: 1, two: 2, three: 3 });
});

test('links lead from one to the other, in both directions', () => {
  const links = pdf.pages.map((page) => page.links.map(({ destination }) => destination));
  expect(links).toEqual([['three', 'two'], [], ['one']]);
});

test('every page keeps its tags, in one document', () => {
  const roles = pdf.pages.map(({ tags }) => tags.map(({ role }) => role));
  expect(roles[0]).toEqual(expect.arrayContaining(['H1', 'P', 'Link', 'Table', 'TH', 'TD']));
  expect(roles[1]).toEqual(expect.arrayContaining(['H2']));
  expect(roles[2]).toEqual(expect.arrayContaining(['H1', 'P', 'Link', 'Table', 'TH', 'TD']));
});

test.skipIf(spawnSync('qpdf', ['--help']).error !== undefined)('qpdf finds no fault (skipped without it)', () => {
  expect(spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});
