import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkPack } from '../../electron/commands/check-pack.ts';
import { attachFiles, packFile } from '../../electron/services/pack/attach-files.ts';
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

/** Has a page, counted from 1, show something else. */
function setContent(pdf: PDFDocument, page: number, content: string): void {
  pdf.getPage(page - 1).node.set(name('Contents'), pdf.context.register(pdf.context.stream(content)));
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
  expect(dead).toEqual(['3: the link to “C1 in the register” leads to “gone”, which is nowhere in it']);
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
  const file = await packFile({
    name: 'claimbook-charts.zip',
    description: '',
    type: 'application/zip',
    relationship: 'Data',
    content: new Uint8Array(),
  });
  const unsaid = await faultsAfter((pdf) => attachFiles(pdf, [file], new Date(0)));
  expect(unsaid).toContain('document: claimbook-charts.zip is attached, and its pages do not say so');
});

test('content that is gone from a page is told by its page, and so is a page that is gone', async () => {
  const emptied = await faultsAfter((pdf) => setContent(pdf, 2, ''));
  expect(emptied).toContainEqual(expect.stringMatching(/^2: \d+ things that are tagged are not on the page$/));
  const wordless = await faultsAfter((pdf) =>
    setContent(pdf, 2, String(pageContent(pdf.getPage(1))).replace(/BT\n.*?ET\n/gs, '')),
  );
  expect(wordless).toContainEqual(expect.stringMatching(/^2: \d+ things that are tagged are not on the page$/));
  const broken = await faultsAfter((pdf) => {
    const content = PDFRawStream.of(pdf.context.obj({ Filter: 'FlateDecode', Length: 3 }), Uint8Array.of(1, 2, 3));
    pdf.getPage(1).node.set(name('Contents'), pdf.context.register(content));
  });
  expect(broken).toContain('2: its content can’t be unpacked');
  const removed = await faultsAfter((pdf) => pdf.removePage(4));
  expect(removed).toContainEqual(
    expect.stringMatching(/^document: \d+ things that are tagged are on pages that are not in it$/),
  );
});

test('tags that no program knows, and tables and lists that are taken apart, are told by their pages', async () => {
  const loose = await faultsAfter((pdf) => tagOf(pdf, 'Table').dict.set(name('S'), name('Div')));
  expect(new Set(loose)).toEqual(new Set(['4: a row stands outside a table', '5: a row stands outside a table']));
  expect(await faultsAfter((pdf) => tagOf(pdf, 'L').dict.set(name('S'), name('Div')))).toEqual([
    '2: an item stands outside a list',
    '2: an item stands outside a list',
  ]);
  expect(await faultsAfter((pdf) => tagOf(pdf, 'LI').dict.set(name('S'), name('P')))).toEqual([
    '2: a list holds what is tagged as “P”',
    '2: the text of an item stands outside an item',
  ]);
  expect(await faultsAfter((pdf) => tagOf(pdf, 'Strong').dict.set(name('S'), name('Bold')))).toEqual([
    '3: something is tagged as “Bold”, which programs do not know',
  ]);
  const flat = await faultsAfter((pdf) => {
    const roles: Readonly<Record<string, string>> = { Table: 'Div', TR: 'Div', TH: 'P', TD: 'P' };
    for (const { role, dict } of allTags(tagOf(pdf, 'Table'))) dict.set(name('S'), name(roles[role] ?? role));
  });
  expect(flat).toContain('4: a header cell is tagged as “P”');
});

test('header cells that are missing from a table’s first row or from one of its rows are told', async () => {
  const asCell = ({ dict }: Tag) => dict.set(name('S'), name('TD'));
  const headsOf = (pdf: PDFDocument) => [...allTags(tagOf(pdf, 'Table'))].filter(({ role }) => role === 'TH');
  expect(await faultsAfter((pdf) => headsOf(pdf).slice(0, 2).map(asCell))).toEqual([
    '4: the first row of a table has no header cells',
  ]);
  expect(await faultsAfter((pdf) => headsOf(pdf).slice(5, 6).map(asCell))).toEqual([
    '4: a row of a table begins without a header cell, and the others have one',
  ]);
  const short = await faultsAfter((pdf) => {
    const row = [...allTags(tagOf(pdf, 'Table'))].findLast(({ role }) => role === 'TR');
    row?.dict.lookup(name('K'), PDFArray).remove(1);
  });
  expect(short).toContain('5: a row of a table has 1 column, and the others 2');
});

test('links that can’t be clicked, lead out of the web or run something are told by their pages', async () => {
  const contents = (pdf: PDFDocument) => linkTo(pdf, 2, 'briefing-c');
  const to = '2: the link to “Briefing C: Tokens by the trillion”';
  expect(await faultsAfter((pdf) => pdf.getPage(1).node.delete(name('Annots')))).toEqual([
    '2: 2 links can’t be clicked any more',
  ]);
  for (const place of [
    [0, 0, 0, 0],
    [9000, 9000, 9100, 9100],
  ]) {
    expect(await faultsAfter((pdf) => contents(pdf).set(name('Rect'), pdf.context.obj(place)))).toEqual([
      `${to} can’t be clicked: it covers nothing of the page`,
    ]);
  }
  const leadTo = (action: Readonly<Record<string, PDFString | string>>) =>
    faultsAfter((pdf) => {
      const link = contents(pdf);
      link.delete(name('Dest'));
      link.set(name('A'), pdf.context.obj({ ...action }));
    });
  expect(await leadTo({ S: 'URI', URI: PDFString.of('file:///etc/hosts') })).toEqual([
    `${to} leads to file:///etc/hosts, which is no web page`,
  ]);
  expect(await leadTo({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })).toEqual([
    `${to} runs something in place of leading anywhere`,
  ]);
  const blank = await faultsAfter((pdf) => contents(pdf).set(name('Contents'), PDFHexString.fromText(' ')));
  expect(blank).toEqual(['2: the link to briefing-c has no words']);
  const note = await faultsAfter((pdf) => {
    const sticky = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [9, 9, 30, 30] });
    pdf.getPage(1).node.lookup(name('Annots'), PDFArray).push(pdf.context.register(sticky));
  });
  expect(note).toEqual(['2: something that is no link was added to it']);
});

test('an outline that leaves headings out, turns in a circle or has them in another order is told', async () => {
  const items = (pdf: PDFDocument) => {
    const first = pdf.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
    const second = first.lookup(name('Next'), PDFDict);
    return { first, second, third: second.lookup(name('Next'), PDFDict) };
  };
  expect(await faultsAfter((pdf) => items(pdf).first.delete(name('Next')))).toEqual([
    'document: the outline leaves out “Tokens by the trillion” on page 3 and 1 more heading',
  ]);
  expect(await faultsAfter((pdf) => items(pdf).second.set(name('Next'), items(pdf).first))).toEqual([
    'document: the outline leaves out “Verification register” on page 4',
  ]);
  const turned = await faultsAfter((pdf) => {
    const { second, third } = items(pdf);
    for (const key of ['Title', 'Dest', 'A'].map(name)) {
      const [one, other] = [second.get(key), third.get(key)];
      second.delete(key);
      third.delete(key);
      if (other !== undefined) second.set(key, other);
      if (one !== undefined) third.set(key, one);
    }
  });
  expect(turned).toEqual(['document: the outline’s “Verification register” is not in its place']);
  const deep = await faultsAfter((pdf) => {
    const heads = [...allTags(tagOf(pdf, 'Document'))].filter(({ role }) => role === 'H1');
    heads[1]?.dict.set(name('S'), name('H5'));
  });
  expect(deep).toEqual(['document: the outline’s “Tokens by the trillion” is not as deep as its heading on page 3']);
});

test('pages that are turned, of another size, called wrongly or there twice are told', async () => {
  expect(await faultsAfter(({ catalog }) => catalog.delete(name('PageLabels')))).toEqual([
    'document: its pages are not called by their numbers',
  ]);
  const shifted = await faultsAfter(({ catalog, context }) =>
    catalog.set(name('PageLabels'), context.obj({ Nums: [0, { S: 'D', St: 2 }] })),
  );
  expect(shifted).toEqual(['document: its pages are out of order, or called wrongly: page 1 is called “2”']);
  expect(await faultsAfter((pdf) => pdf.getPage(4).node.set(name('Rotate'), PDFNumber.of(90)))).toEqual([
    '5: it is turned to its side',
  ]);
  const larger = await faultsAfter((pdf) => pdf.getPage(4).setSize(2000, 2000));
  expect(larger).toEqual(['5: it is not of the size of the first']);
  const unled = await faultsAfter((pdf) => pdf.getPage(4).node.delete(name('StructParents')));
  expect(unled).toEqual(['5: its content does not lead to its tags']);
  const twice = await faultsAfter((pdf) => {
    const pages = [...pdf.getPages(), pdf.getPage(2)].map(({ ref }) => ref);
    const tree = pdf.catalog.lookup(name('Pages'), PDFDict);
    for (const page of pdf.getPages()) page.node.set(name('Parent'), pdf.catalog.get(name('Pages')) ?? page.ref);
    tree.set(name('Kids'), pdf.context.obj(pages));
    tree.set(name('Count'), PDFNumber.of(pages.length));
  });
  expect(twice).toEqual(['6: it is page 3 over again']);
});

test('what a pack runs, a language that is none and lost metadata are told', async () => {
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
  expect(await faultsAfter(({ catalog, context }) => catalog.set(name('OpenAction'), context.obj(script)))).toEqual([
    'document: it runs something when it is opened',
  ]);
  expect(await faultsAfter(({ catalog }) => catalog.set(name('Lang'), PDFHexString.of('')))).toEqual([
    'document: it names no language',
  ]);
  expect(await faultsAfter(({ catalog }) => catalog.set(name('Lang'), PDFString.of('not a language')))).toEqual([
    'document: its language, “not a language”, is none',
  ]);
  expect(await faultsAfter(({ catalog }) => catalog.delete(name('Metadata')))).toEqual([
    'document: its metadata are missing or damaged',
  ]);
});

test('a date that is missing, or has a year of five digits, is told', async () => {
  const undated = ['document: it does not say when it was made, or in a way that programs can’t read'];
  const factsOf = ({ context }: PDFDocument) => context.lookup(context.trailerInfo.Info, PDFDict);
  expect(await faultsAfter((pdf) => factsOf(pdf).delete(name('CreationDate')))).toEqual(undated);
  const late = PDFString.of('D:100000101115959Z');
  expect(await faultsAfter((pdf) => factsOf(pdf).set(name('CreationDate'), late))).toEqual(undated);
});

test('words that are read out otherwise than they are printed are told', async () => {
  const said = await faultsAfter((pdf) => tagOf(pdf, 'H1').dict.set(name('ActualText'), PDFString.of('Other')));
  expect(said).toEqual(['2: something is read out as “Other”, and other words are printed']);
  const spaces = await faultsAfter((pdf) => tagOf(pdf, 'Figure').dict.set(name('Alt'), PDFHexString.fromText('  ')));
  expect(spaces).toEqual(['3: a figure has no alternative text']);
});

test('letters that are drawn as boxes are told by their page', async () => {
  const boxed = await faultsAfter((pdf) => {
    const content = pageContent(pdf.getPage(1)) ?? '';
    setContent(
      pdf,
      2,
      content.replace(/<[\da-fA-F]+> Tj/, (shown) => shown.replace(/[\da-fA-F]/g, '0')),
    );
  });
  expect(boxed).toEqual(['2: letters that no font has are drawn as boxes']);
});

test('a font that is empty, says no letters or stands in a drawing without being in the file is told', async () => {
  const fontsOf = (pdf: PDFDocument) =>
    pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const empty = await faultsAfter((pdf) => {
    for (const dict of fontsOf(pdf)) {
      const file = dict.get(name('FontFile2'));
      if (file instanceof PDFRef) pdf.context.assign(file, pdf.context.stream(''));
    }
  });
  expect(empty).toContainEqual(expect.stringMatching(/^\d: the font \S+ is not in the file$/));
  const silent = await faultsAfter((pdf) => {
    for (const dict of fontsOf(pdf)) dict.delete(name('ToUnicode'));
  });
  expect(silent).toContainEqual(
    expect.stringMatching(/^1: words in the font \S+ can’t be searched, copied or read out$/),
  );
  const drawn = await faultsAfter((pdf) => {
    const font = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' };
    const facts = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], Resources: { Font: { F1: font } } };
    const drawing = pdf.context.register(pdf.context.stream('', facts));
    pdf
      .getPage(3)
      .node.Resources()
      ?.set(name('XObject'), pdf.context.obj({ X1: drawing }));
  });
  expect(drawn).toEqual(['4: the font Helvetica is not in the file']);
});

test('an attachment that was changed, added or left off the list is told', async () => {
  const changed = await faultsAfter((pdf) => {
    const files = attachedFile(pdf, 'claimbook-register.json').lookup(name('EF'), PDFDict);
    const file = files.lookup(name('F'));
    if (!(file instanceof PDFRawStream)) throw new Error('The register is not attached.');
    const other = inflateSync(file.contents).toString('utf8').replace('trillion', 'million');
    const params = file.dict.get(name('Params'));
    files.set(
      name('F'),
      pdf.context.register(pdf.context.flateStream(other, params === undefined ? {} : { Params: params })),
    );
  });
  expect(changed).toEqual(['document: claimbook-register.json was changed after it was written']);
  const added = await faultsAfter((pdf) => {
    const spec = attachedFile(pdf, 'claimbook-notes.zip');
    const names = pdf.catalog.lookup(name('Names'), PDFDict).lookup(name('EmbeddedFiles'), PDFDict);
    const list = names.lookup(name('Names'), PDFArray);
    list.push(PDFString.of('more.exe'));
    list.push(spec);
  });
  expect(added).toEqual([
    'document: more.exe is attached, and is no part of a pack',
    'document: its list of attachments names 2, and it carries 3',
  ]);
  expect(await faultsAfter(({ catalog }) => catalog.delete(name('AF')))).toEqual([
    'document: its list of attachments names 0, and it carries 2',
  ]);
});

test('a part that can’t be read is told by what it is, and the others are looked at all the same', async () => {
  const outline = await faultsAfter((pdf) => {
    pdf.catalog.set(name('Outlines'), PDFNumber.of(5));
    tagOf(pdf, 'Figure').dict.delete(name('Alt'));
  });
  expect(outline).toEqual(['document: its outline can’t be read', '3: a figure has no alternative text']);
  expect(await faultsAfter((pdf) => pdf.getPage(1).node.set(name('Annots'), PDFNumber.of(5)))).toEqual([
    '2: its links can’t be read',
    '2: 2 links can’t be clicked any more',
  ]);
  const tags = await faultsAfter((pdf) => tagOf(pdf, 'Strong').dict.set(name('K'), PDFString.of('?')));
  expect(tags).toEqual([
    'document: 1 element of its tags can’t be read, or stands on a page not in it',
    '3: something on it is neither tagged nor marked as beside the text',
  ]);
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

test('a fault that is found again and again is one line with its pages', async () => {
  const pdf = await openPdf(sample);
  pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('ParentTree'));
  expect(await commandOn(await pdf.save())).toMatchObject({
    out: 'pages 1, 2 and 3 more: its content does not lead to its tags\n5 faults.\n',
  });
});

test('what is no pack, no PDF, cut off or locked is refused in a sentence that says so', async () => {
  const refused = async (bytes: Uint8Array | string) => {
    const { code, out, err } = await commandOn(bytes);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err.slice(err.indexOf('pack.pdf ') + 'pack.pdf '.length);
  };
  const other = await openPdf(sample);
  other.setProducer('Another');
  expect(await refused(await other.save())).toMatch(/^is no pack of Claimbook: another program made it\..*\n$/);
  for (const bytes of ['hello', '']) expect(await refused(bytes)).toMatch(/^is no PDF\..*\n$/);
  for (const end of [10, 500, 2000, sample.length / 2, sample.length - 9]) {
    expect(await refused(sample.slice(0, sample.length - end))).toBe(
      'is cut off: its end is missing. Write it anew.\n',
    );
  }
  const locked = await openPdf(sample);
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  expect(await refused(await locked.save())).toMatch(/^is locked with a password; .*\n$/);
});

test('a file that is missing and a folder are refused in plain words', async () => {
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(await checkPack(join(folder, 'missing.pdf'))).toBe(1);
    expect(await checkPack(folder)).toBe(1);
    expect(err.mock.calls.map(([said]) => String(said))).toEqual([
      expect.stringMatching(/missing\.pdf does not exist\. Name a PDF/),
      expect.stringMatching(/ is a folder\. Name a PDF/),
    ]);
  } finally {
    err.mockRestore();
  }
});
