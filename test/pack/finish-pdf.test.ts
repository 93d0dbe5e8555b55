import {
  PDFContext,
  PDFCrossRefStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectParser,
  PDFRef,
} from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { hastenPdfLib } from '../../electron/services/pack/hasten-pdf-lib.ts';
import { openPdf } from '../../electron/services/pack/open-pdf.ts';
import { markedRuns, pageContent } from '../../electron/services/pack/page-marks.ts';
import { allTags, readTags, type Tag } from '../../electron/services/pack/read-tags.ts';
import { printSample, sampleContent, samplePack } from './sample-pack.ts';

let printed: Uint8Array;
let bytes: Uint8Array;
let pdf: PDFDocumentProxy;
let opened: PDFDocument;
let tags: readonly Tag[];

beforeAll(async () => {
  printed = await printSample();
  bytes = await samplePack(printed);
  pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  opened = await openPdf(bytes);
  const top = readTags(opened);
  tags = top === null ? [] : [...allTags(top)];
});

const withRole = (role: string): readonly Tag[] => tags.filter((tag) => tag.role === role);
const textOf = ({ dict }: Tag, key: string): string => String(dict.lookup(PDFName.of(key)));

test('title, language, author, producer and the pack’s id are set, and the title is to be shown', async () => {
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'C: Tokens by the trillion. Proofed claim by claim',
    Language: 'en-GB',
    Author: 'M. Okafor & <Brandt>',
    Producer: 'Claimbook',
    Subject: 'Register 0123456789ab',
    Keywords: 'Pack 0123456789ab',
  });
  expect(new TextDecoder('latin1').decode(bytes)).toMatch(/\/DisplayDocTitle true/);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
});

test('whoever is named for the title page is the author', async () => {
  const options = { ...sampleContent.options, preparedBy: ['Desk North', 'Desk South'] };
  const named = await openPdf(await samplePack(printed, { ...sampleContent, options }));
  expect(named.getAuthor()).toBe('Desk North, Desk South');
});

test('the same facts stand in a metadata packet that is well-formed', async () => {
  const { metadata } = await pdf.getMetadata();
  expect(metadata.get('dc:title')).toBe('C: Tokens by the trillion. Proofed claim by claim');
  expect(metadata.getRaw()).toContain('M. Okafor &amp; &lt;Brandt&gt;');
  expect(metadata.getRaw()).toContain('2026-11-22T13:40:05.000Z');
  expect(metadata.getRaw()).toContain('urn:claimbook:pack:0123456789ab');
});

test('pages are called what is printed on them', async () => {
  expect(await pdf.getPageLabels()).toEqual(['Cover', '2', '3', '4', '5']);
});

test('headings, outline and alternative texts are kept, and a figure says where it stands', async () => {
  expect(withRole('H1')).toHaveLength(3);
  expect((await pdf.getOutline()).map((item) => item.title)).toEqual([
    'Contents',
    'Tokens by the trillion',
    'Verification register',
  ]);
  const [figure] = withRole('Figure');
  if (figure === undefined) throw new Error('There is no figure.');
  expect(textOf(figure, 'Alt')).toBe('(Tokens rise)');
  const box = /BBox \[ ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) \]/.exec(textOf(figure, 'A'))?.slice(1).map(Number) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  expect([right - left, top - bottom]).toEqual([30, 15]);
});

test('no element is nameless or empty, words stand in paragraphs, and list items have bodies', () => {
  expect(withRole('NonStruct')).toEqual([]);
  expect(tags.filter((tag) => tag.kids.length === 0)).toEqual([]);
  const [top] = tags;
  expect(top?.kids.every((kid) => kid.type === 'tag')).toBe(true);
  const items = withRole('LI').map((item) => item.kids.map((kid) => kid.type === 'tag' && kid.role));
  expect(items).toEqual([['LBody'], ['LBody'], ['Lbl', 'LBody']]);
});

test('words in another language say which, and only stressed ones are stressed', () => {
  expect(withRole('Span').map((span) => textOf(span, 'Lang'))).toEqual(['(zh)']);
  expect(withRole('Em')).toHaveLength(1);
});

test('cells that head rows and columns say so, and every cell names those that are over it', () => {
  const heads = withRole('TH');
  expect(heads).toHaveLength(63);
  expect(heads.filter((head) => /\/Scope \/Column/.test(textOf(head, 'A')))).toHaveLength(2);
  expect(heads.filter((head) => /\/Scope \/Row/.test(textOf(head, 'A')))).toHaveLength(61);
  const ids = new Set(heads.map((head) => textOf(head, 'ID')));
  expect(ids.size).toBe(63);
  for (const cell of withRole('TD')) {
    const named = [...textOf(cell, 'A').matchAll(/\([^)]+\)/g)].map(([id]) => id);
    expect(named).toHaveLength(2);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  }
});

test('what is on the pages beside the text is marked as such: running heads, rules, a table’s repeated head', () => {
  for (const page of opened.getPages()) {
    const runs = markedRuns(pageContent(page) ?? '') ?? [];
    expect(runs.filter((run) => run.mark === null && run.paints)).toEqual([]);
  }
  const last = opened.getPage(4);
  const marked = (markedRuns(pageContent(last) ?? '') ?? []).filter((run) => typeof run.mark === 'number');
  const cells = withRole('TR').flatMap((row) => row.kids);
  const onLast = cells.filter(
    (cell) => cell.type === 'tag' && cell.kids.some((kid) => kid.type === 'mark' && kid.page === last.ref),
  );
  expect(marked).toHaveLength(onLast.length);
});

test('newer structure types have a role that older readers know', () => {
  const roles = opened.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('RoleMap'), PDFDict);
  expect(String(roles)).toMatch(/\/Strong \/Span[\s\S]*?\/Em \/Span[\s\S]*?\/Aside \/Note/);
});

test('every link says in words where it leads', async () => {
  const links = await (await pdf.getPage(3)).getAnnotations();
  expect(links.map((link) => link.contentsObj.str)).toEqual([
    'C1 in the register',
    'Verification register',
    'https://example.com/a',
  ]);
});

test('the same pages and content give the same bytes, whatever ids and dates Chromium made up', async () => {
  const other = await printSample('<div><i></i><i></i><i></i></div>');
  const idsIn = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString('latin1')
      .match(/node\d{8}/g);
  expect(idsIn(other)).not.toEqual(idsIn(printed));
  const again = await samplePack(other);
  expect(Buffer.compare(again, bytes)).toBe(0);
});

test('names and numbers are read as they are written, met once or again', () => {
  hastenPdfLib();
  const written = '<< /Plain/Next /Esc#61ped /Two#20Words /Ends[/In 7 0 R] /0 -0 /Count 12 /Half 0.5 /Large 123456 >>';
  const read = () => PDFObjectParser.forBytes(Buffer.from(written), PDFContext.create()).parseObject().toString();
  const once = read();
  expect(once.replace(/\s+/g, ' ')).toBe(
    '<< /Plain /Next /Escaped /Two#20Words /Ends [ /In 7 0 R ] /0 0 /Count 12 /Half 0.5 /Large 123456 >>',
  );
  expect(read()).toBe(once);
  const cutOff = PDFObjectParser.forBytes(Buffer.from('/Name'), PDFContext.create());
  expect(cutOff.parseObject()).toBe(PDFName.of('Name'));
  expect(PDFName.of('Two#20Words').decodeText()).toBe('Two Words');
});

test('an object finds its place among the others at once, not by looking through them', () => {
  hastenPdfLib();
  let looks = 0;
  const context = PDFContext.create();
  const table = PDFCrossRefStream.create(context.obj({}));
  for (let number = 1; number <= 5000; number += 1) {
    const ref = Object.create(PDFRef.of(number), {
      objectNumber: {
        get: () => {
          looks += 1;
          return number;
        },
      },
    }) as PDFRef;
    table.addUncompressedEntry(ref, number * 10);
  }
  expect(looks).toBeLessThan(4 * 5000);
});
