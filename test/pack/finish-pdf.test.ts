import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { finishPdf } from '../../electron/services/pack/finish-pdf.ts';
import { openPdf } from '../../electron/services/pack/open-pdf.ts';
import { usualScale } from '../../shared/notes/status.ts';
import type { PackContent } from '../../shared/pack/pack.ts';
import { edition, library } from '../services/content.ts';
import { author } from '../services/reader.ts';
import { printHtml } from './print-html.ts';

const content: PackContent = {
  options: { briefings: ['c'], paper: 'a4' },
  library,
  editions: [edition],
  notebooks: [{ briefing: 'c', notes: [], flags: [], forks: [] }],
  preparedBy: { ...author, name: 'M. Okafor & <Brandt>' },
  scale: usualScale,
  setOn: '2026-11-22T14:40:05+01:00',
};

let pdf: PDFDocumentProxy;
let bytes: Uint8Array;

beforeAll(async () => {
  const html = `<!doctype html><html lang="de"><title>Printed</title>
    <h1 id="record-c_daily_tokens">A head</h1>
    <p><strong>Strong</strong> and <em>stressed</em>, see <a href="#record-c_daily_tokens">C1</a> and
    <a href="https://example.com/a">a page</a>.</p>
    <svg role="img" aria-label="Tokens rise" width="40" height="20"><text x="2" y="12">180</text></svg>`;
  bytes = await finishPdf(await openPdf(await printHtml(html)), content);
  pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
});

test('title, language, author and producer are set, and the title is to be shown', async () => {
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'C: Tokens by the trillion. Proofed claim by claim',
    Language: 'en-GB',
    Author: 'M. Okafor & <Brandt>',
    Producer: 'Claimbook',
    Subject: 'Register 0123456789ab',
  });
  expect(new TextDecoder('latin1').decode(bytes)).toMatch(/\/DisplayDocTitle true/);
});

test('the same facts stand in a metadata packet that is well-formed', async () => {
  const { metadata } = await pdf.getMetadata();
  expect(metadata.get('dc:title')).toBe('C: Tokens by the trillion. Proofed claim by claim');
  expect(metadata.getRaw()).toContain('M. Okafor &amp; &lt;Brandt&gt;');
  expect(metadata.getRaw()).toContain('2026-11-22T13:40:05.000Z');
});

test('tags, alternative texts and outline are kept', async () => {
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  expect(tree).toContain('"alt":"Tokens rise"');
  expect(tree).toContain('"role":"H1"');
  expect((await pdf.getOutline()).map((item) => item.title)).toEqual(['A head']);
});

test('newer structure types have a role that older readers know', async () => {
  const { catalog } = await openPdf(bytes);
  const roles = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('RoleMap'), PDFDict);
  expect(String(roles)).toMatch(/\/Strong \/Span[\s\S]*?\/Em \/Span[\s\S]*?\/Aside \/Note/);
});

test('every link says in words where it leads', async () => {
  const links = await (await pdf.getPage(1)).getAnnotations();
  expect(links.map((link) => link.contentsObj.str)).toEqual(['C1 in the register', 'https://example.com/a']);
});

test('writing takes time by the number of objects, not by its square', async () => {
  const timeFor = async (objects: number) => {
    const many = await PDFDocument.create();
    many.addPage();
    for (let count = 0; count < objects; count += 1) many.context.register(many.context.obj({ Count: count }));
    const start = performance.now();
    await finishPdf(many, content);
    return performance.now() - start;
  };
  await timeFor(10_000);
  // Eight times the objects take some eight times as long, and took more than thirty times as long.
  expect(await timeFor(80_000)).toBeLessThan(20 * (await timeFor(10_000)));
});
