import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkPack } from '../../electron/commands/check-pack.ts';
import { attachFiles } from '../../electron/services/pack/attach-files.ts';
import { openPdf } from '../../electron/services/pack/open-pdf.ts';
import { pageContent } from '../../electron/services/pack/page-marks.ts';
import { allTags, readTags, type Tag } from '../../electron/services/pack/read-tags.ts';
import { checkPdf } from '../../electron/services/pack-check/check-pdf.ts';
import { edition } from '../services/content.ts';
import { printSample, sampleContent, samplePack } from './sample-pack.ts';

let sample: Uint8Array;
let folder: string;

beforeAll(async () => {
  sample = await samplePack();
  folder = await mkdtemp(join(tmpdir(), 'claimbook-check-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const name = (text: string): PDFName => PDFName.of(text);

/** The faults of the sample after something in it was changed, as the command prints them. */
async function faultsAfter(change: (pdf: PDFDocument) => void): Promise<readonly string[]> {
  const pdf = await openPdf(sample);
  change(pdf);
  const check = await checkPdf(await pdf.save({ updateFieldAppearances: false, addDefaultPage: false }));
  if (!check.ok) throw new Error(`It ${check.message}`);
  return check.value.faults.map(({ page, what }) => `${page === null ? 'document' : page}: ${what}`);
}

function tagOf(pdf: PDFDocument, role: string): Tag {
  const top = readTags(pdf);
  const found = top === null ? undefined : [...allTags(top)].find((tag) => tag.role === role);
  if (found === undefined) throw new Error(`The sample has no ${role}.`);
  return found;
}

/** The link on a page that leads to a name. */
function linkTo(pdf: PDFDocument, page: number, destination: string): PDFDict {
  const annotations = pdf.getPage(page - 1).node.lookup(name('Annots'), PDFArray);
  const links = annotations.asArray().map((_, index) => annotations.lookup(index, PDFDict));
  const link = links.find((each) => each.get(name('Dest')) === name(destination));
  if (link === undefined) throw new Error(`No link leads to ${destination}.`);
  return link;
}

/** Moves a named place to another page. */
function moveTo(pdf: PDFDocument, destination: string, page: number): void {
  const place = pdf.catalog.lookup(name('Dests'), PDFDict).lookup(name(destination), PDFArray);
  place.set(0, pdf.getPage(page - 1).ref);
}

/** The attached files' dictionaries in their order: charts, notes, register. */
function attachedFile(pdf: PDFDocument, file: string): PDFDict {
  const names = pdf.catalog
    .lookup(name('Names'), PDFDict)
    .lookup(name('EmbeddedFiles'), PDFDict)
    .lookup(name('Names'), PDFArray);
  const at = names.asArray().findIndex((each) => each instanceof PDFString && each.decodeText() === file);
  return names.lookup(at + 1, PDFDict);
}

test('a pack as it was written has no fault', async () => {
  expect(await faultsAfter(() => {})).toEqual([]);
});

test('a document without tags, title, language or outline is told of, each for itself', async () => {
  expect(await faultsAfter(({ catalog }) => catalog.delete(name('StructTreeRoot')))).toContain(
    'document: it is not tagged',
  );
  expect(await faultsAfter((pdf) => pdf.setTitle(' '))).toEqual(['document: it has no title']);
  expect(await faultsAfter(({ catalog }) => catalog.delete(name('Lang')))).toEqual(['document: it names no language']);
  expect(await faultsAfter(({ catalog }) => catalog.delete(name('Outlines')))).toEqual(['document: it has no outline']);
  const hidden = await faultsAfter(({ catalog }) =>
    catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.False),
  );
  expect(hidden).toEqual(['document: readers show its file name in place of its title']);
});

test('content outside the tags is told by its page', async () => {
  const stray = await faultsAfter((pdf) => {
    const { node } = pdf.getPage(2);
    const content = `${pageContent(pdf.getPage(2))}\n0 0 9 9 re\nf\n`;
    node.set(name('Contents'), pdf.context.register(pdf.context.stream(content)));
  });
  expect(stray).toEqual(['3: something on it is neither tagged nor marked as beside the text']);
  const forgotten = await faultsAfter((pdf) => {
    const { dict } = tagOf(pdf, 'Strong');
    dict.set(name('K'), PDFNumber.of(999));
  });
  expect(forgotten).toEqual([
    '3: something on it is neither tagged nor marked as beside the text',
    '3: 1 thing that is tagged is not on the page',
  ]);
});

test('a figure without an alternative text and a table without heads are told by their pages', async () => {
  const nameless = await faultsAfter((pdf) => tagOf(pdf, 'Figure').dict.delete(name('Alt')));
  expect(nameless).toEqual(['3: a figure has no alternative text']);
  const empty = await faultsAfter((pdf) => tagOf(pdf, 'Figure').dict.set(name('Alt'), PDFString.of(' ')));
  expect(empty).toEqual(['3: a figure has no alternative text']);
  const headless = await faultsAfter((pdf) => {
    for (const tag of allTags(tagOf(pdf, 'Table'))) if (tag.role === 'TH') tag.dict.set(name('S'), name('TD'));
  });
  expect(headless).toEqual(['4: a table has no header cells']);
  const aimless = await faultsAfter((pdf) => tagOf(pdf, 'TH').dict.delete(name('A')));
  expect(aimless).toEqual(['4: a header cell says neither that it heads a row nor a column']);
});

test('a dead link, one without words and one outside the tags are told by their pages', async () => {
  const dead = await faultsAfter((pdf) => linkTo(pdf, 3, 'record-c_daily_tokens').set(name('Dest'), name('gone')));
  expect(dead).toEqual(['3: the link to “C1 in the register” leads to gone, which is nowhere in it']);
  const lost = await faultsAfter((pdf) => {
    const place = pdf.catalog.lookup(name('Dests'), PDFDict).lookup(name('claim-c_daily_tokens'), PDFArray);
    place.set(0, PDFRef.of(999_999));
  });
  expect(lost).toEqual(['4: the link to “C1 in the text” leads to a page that is not in it']);
  const mute = await faultsAfter((pdf) => linkTo(pdf, 2, 'briefing-c').delete(name('Contents')));
  expect(mute).toEqual(['2: the link to briefing-c has no words']);
  const loose = await faultsAfter((pdf) => {
    const { dict, kids } = tagOf(pdf, 'Link');
    const mark = kids.find((kid) => kid.type === 'mark');
    if (mark?.type === 'mark') dict.set(name('K'), PDFNumber.of(mark.mark));
  });
  expect(loose).toEqual(['2: the link to “Briefing C: Tokens by the trillion” is not tagged']);
});

test('a page number in the contents, in a reference or beside one that is not its link’s page is told', async () => {
  const moved = await faultsAfter((pdf) => moveTo(pdf, 'part-register', 5));
  expect(moved).toEqual([
    '2: it prints page 4 for “Verification register”, which is on page 5',
    '3: it prints page 4 for “Verification register”, which is on page 5',
  ]);
  const beside = await faultsAfter((pdf) => moveTo(pdf, 'record-c_daily_tokens', 5));
  expect(beside).toEqual(['3: it prints page 4 for “C1 in the register”, which is on page 5']);
});

test('an item of the outline that leads elsewhere than to its heading is told', async () => {
  const astray = await faultsAfter((pdf) => {
    const first = pdf.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
    first.set(name('Dest'), pdf.context.obj([pdf.getPage(3).ref, 'Fit']));
    first.delete(name('A'));
  });
  expect(astray).toEqual(['document: the outline’s “Contents” leads to page 4, where no such heading stands']);
});

test('a font that is not in the file is told once, by its first page', async () => {
  const bare = await faultsAfter((pdf) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict)
        for (const file of ['FontFile', 'FontFile2', 'FontFile3']) object.delete(name(file));
    }
  });
  expect(bare.length).toBeGreaterThan(0);
  expect(bare.filter((fault) => !/^\d: the font \S+ is not in the file$/.test(fault))).toEqual([]);
});

test('attachments that are missing, damaged or of another register are told', async () => {
  expect(await faultsAfter((pdf) => attachFiles(pdf, [], new Date(0)))).toEqual([
    'document: claimbook-notes.zip is not attached',
    'document: claimbook-register.json is not attached',
  ]);
  const damaged = await faultsAfter((pdf) => {
    const stream = attachedFile(pdf, 'claimbook-notes.zip').lookup(name('EF'), PDFDict).lookup(name('F'));
    if (stream instanceof PDFRawStream) stream.contents.fill(0, 40, 80);
  });
  expect(damaged).toHaveLength(1);
  expect(damaged[0]).toMatch(/^document: claimbook-notes\.zip /);
  const other = await faultsAfter((pdf) => pdf.setSubject('Register ffffffffffff'));
  expect(other).toEqual([
    'document: claimbook-register.json is of revision 0123456789ab, and the document of ffffffffffff',
  ]);
  const pack = await faultsAfter((pdf) => pdf.setKeywords(['Pack ffffffffffff']));
  expect(pack).toEqual(['document: claimbook-register.json is of another pack, 0123456789ab']);
});

test('a reference without a page, and a register of other claims than the one attached, are told', async () => {
  const pages = await printSample('<p>See the sums, page –. They stand on page – and hold. –, –</p>');
  const lost = await checkPdf(await samplePack(pages));
  expect(lost).toMatchObject({
    ok: true,
    value: { faults: [{ page: null, what: 'it leads to pages without their numbers: 2 places' }] },
  });
  const claims = [...edition.claims, ...edition.claims.map((claim) => ({ ...claim, id: 'c_other', number: 'C2' }))];
  const more = { ...sampleContent, editions: [{ ...edition, claims }] };
  expect(await checkPdf(await samplePack(undefined, more))).toMatchObject({
    value: { faults: [{ page: null, what: 'its register has 1 row, and claimbook-register.json 2 claims' }] },
  });
});

test('a file that goes along unsaid is told', async () => {
  const unsaid = await faultsAfter((pdf) =>
    attachFiles(
      pdf,
      [
        {
          name: 'claimbook-charts.zip',
          description: '',
          type: 'application/zip',
          relationship: 'Data',
          content: new Uint8Array(),
        },
      ],
      new Date(0),
    ),
  );
  expect(unsaid).toContain('document: claimbook-charts.zip is attached, and its pages do not say so');
});

/** What the command prints about a file with these bytes, and its exit code. */
async function commandOn(
  bytes: Uint8Array | string,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const path = join(folder, 'pack.pdf');
  await writeFile(path, bytes);
  const said = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  try {
    return { code: await checkPack(path), ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

test('the command prints a line for each fault and ends in how many there are', async () => {
  expect(await commandOn(sample)).toEqual({ code: 0, out: 'No fault found in 5 pages.\n', err: '' });
  const pdf = await openPdf(sample);
  tagOf(pdf, 'Figure').dict.delete(name('Alt'));
  expect(await commandOn(await pdf.save())).toEqual({
    code: 1,
    out: 'page 3: a figure has no alternative text\n1 fault.\n',
    err: '',
  });
});

test('what is no pack, no PDF or cut off is refused in a sentence that names it', async () => {
  const pdf = await openPdf(sample);
  pdf.setProducer('Another');
  const other = await commandOn(await pdf.save());
  expect(other).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/pack\.pdf is no pack of Claimbook: .*\.\n$/),
  });
  for (const bytes of ['hello', '', sample.slice(0, sample.length / 2)]) {
    const refused = await commandOn(bytes);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/pack\.pdf .*\.\n$/) });
  }
});
