import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, type SaveOptions } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExchangeFile } from '../../../electron/services/exchange/read-exchange-file.ts';
import { attachFiles, packFile } from '../../../electron/services/pack/attach-files.ts';
import { against, claimSeen, draftFlag, draftNote, freshFolder, valueIn } from '../reader.ts';
import { exchangeOn } from './exchange-on.ts';

const notesName = 'claimbook-notes.zip';

/** A bundle of one note and one flag, as the exchange writes it. */
async function bundle(): Promise<Buffer> {
  const sender = await exchangeOn(await freshFolder(), 'Brandt');
  valueIn(await sender.profile.notebooks.saveNote(draftNote('Table 2 says otherwise'), against));
  valueIn(await sender.profile.notebooks.saveFlag(draftFlag('disputed'), claimSeen));
  const path = await sender.send();
  await sender.profile.close();
  return readFile(path);
}

/** A PDF of one page that carries a file. */
async function pdfWith(content: Uint8Array, name = notesName): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const file = { name, description: 'Notes', type: 'application/zip', relationship: 'Supplement', content } as const;
  attachFiles(pdf, [await packFile(file)], new Date(0));
  return pdf;
}

async function bytesOf(pdf: PDFDocument, options: SaveOptions = {}): Promise<Buffer> {
  return Buffer.from(await pdf.save({ addDefaultPage: false, ...options }));
}

/** A PDF of these objects, numbered from 1, of which the first is the catalogue. */
function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

function stream(content: Buffer, facts: string): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${facts} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

const carrier = [
  '<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>',
  `<< /Names [ (${notesName}) 3 0 R ] >>`,
  '<< /Type /Filespec /EF << /F 4 0 R >> >>',
];

async function readBack(bytes: Uint8Array) {
  const path = join(await freshFolder(), 'pack.pdf');
  await writeFile(path, bytes);
  return readExchangeFile(path, () => []);
}

/** What the reader of a PDF is told that is not taken in. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const reading = await readBack(bytes);
  if (reading.ok) throw new Error('The PDF was read.');
  expect(reading.message).toMatch(/^pack\.pdf .*\. Nothing was changed\.$/);
  return reading.message;
}

test('the notes and flags that a pack carries are shown before they are taken in, and then are here', async () => {
  const path = join(await freshFolder(), 'pack.pdf');
  await writeFile(path, await bytesOf(await pdfWith(await bundle())));
  const receiver = await exchangeOn(await freshFolder(), 'Ada');
  const plan = valueIn(await receiver.plan(path));
  expect(plan).toMatchObject({ file: 'pack.pdf', format: 'bundle' });
  expect((await receiver.notebook()).notes).toEqual([]);
  expect(await receiver.take(path)).toMatchObject({ ok: true, value: { briefings: ['c'] } });
  const { notes, flags } = await receiver.notebook();
  expect(notes.map((note) => note.text)).toEqual(['Table 2 says otherwise']);
  expect(flags.map((flag) => flag.status)).toEqual(['disputed']);
  await receiver.profile.close();
});

test('a pack is read however it was saved again: with tables, with streams of objects, or added to at its end', async () => {
  const pdf = await pdfWith(await bundle());
  const saved = await bytesOf(pdf);
  const added = Buffer.concat([saved, Buffer.from('\n'), await addedTo(saved)]);
  for (const bytes of [saved, await bytesOf(pdf, { useObjectStreams: false }), added]) {
    expect(valueIn(await readBack(bytes)).entries).toHaveLength(2);
  }
});

/** What another program adds to a PDF's end: one more object, and a table that leads on to the one before. */
async function addedTo(bytes: Buffer): Promise<Buffer> {
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1'))?.[1];
  const root = /\/Root (\d+ 0 R)/.exec(bytes.toString('latin1'))?.[1];
  const object = '900 0 obj\n(added)\nendobj\n';
  const at = bytes.length + 1;
  const row = `${String(at).padStart(10, '0')} 00000 n \n`;
  return Buffer.from(
    `${object}xref\n900 1\n${row}trailer\n<< /Root ${root} /Size 901 /Prev ${before} >>\nstartxref\n${at + object.length}\n%%EOF\n`,
  );
}

test('a PDF that carries no notes of ours says so', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  expect(await refusalOf(await bytesOf(pdf))).toContain('carries no notes from Claimbook');
  const other = await pdfWith(Buffer.from('x'), 'figures.csv');
  expect(await refusalOf(await bytesOf(other))).toContain('carries no notes from Claimbook');
});

test('one that carries something else under their name is refused as that would be', async () => {
  expect(await refusalOf(await bytesOf(await pdfWith(Buffer.from('x'))))).toContain('it is no zip, or it is cut off');
});

test('a PDF that is locked says so', async () => {
  const pdf = await pdfWith(await bundle());
  pdf.encrypt({ userPassword: 'one', ownerPassword: 'two' });
  expect(await refusalOf(await bytesOf(pdf))).toContain('it is locked with a password');
});

test('a PDF that is cut off anywhere, or has bytes changed anywhere, is read or refused in a sentence', async () => {
  const files = [
    await bytesOf(await pdfWith(await bundle())),
    await bytesOf(await pdfWith(await bundle()), { useObjectStreams: false }),
  ];
  for (const file of files) {
    // What comes after the way to the last table may be missing.
    const end = file.lastIndexOf('startxref');
    for (let length = 5; length < end; length += 97) await refusalOf(file.subarray(0, length));
  }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), { minLength: 1 }),
      async (file, changes) => {
        const bytes = Buffer.from(file);
        for (const [share, byte] of changes) bytes[Math.floor(share * bytes.length)] = byte;
        const reading = await readBack(bytes);
        if (!reading.ok) expect(reading.message).toMatch(/Nothing was changed\.$/);
      },
    ),
    { numRuns: 200 },
  );
});

test('what unpacks to more than it may is refused before it is unpacked', async () => {
  const zeros = deflateSync(Buffer.alloc(70 * 1024 * 1024));
  const bomb = pdfOf([...carrier, stream(zeros, '/Type /EmbeddedFile /Filter /FlateDecode')]);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusalOf(bomb)).toContain('more than 64 MB once it is unpacked');
  const twice = pdfOf([...carrier, stream(deflateSync(zeros), '/Filter [ /FlateDecode /FlateDecode ]')]);
  expect(await refusalOf(twice)).toContain('packed what it carries in its own way');
});

test('what leads back to itself, or to nowhere, is not followed for ever', async () => {
  const tree = pdfOf(['<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>', '<< /Kids [ 2 0 R 2 0 R ] >>']);
  expect(await refusalOf(tree)).toContain('carries no notes');
  const self = pdfOf(['<< /Type /Catalog /Names 2 0 R >>', '2 0 R']);
  expect(await refusalOf(self)).toContain('carries no notes');
  const table = pdfOf(['<< /Type /Catalog >>']);
  const at = /startxref\n(\d+)/.exec(table.toString('latin1'))?.[1];
  const prev = Buffer.from(table.toString('latin1').replace('/Root 1 0 R  >>', `/Root 1 0 R /Prev ${at} >>`), 'latin1');
  expect(await refusalOf(prev)).toContain('carries no notes');
  expect(await refusalOf(pdfOf(['[ 1 0 R ]']))).toContain('damaged');
  expect(await refusalOf(pdfOf([`${'['.repeat(100_000)}`]))).toContain('damaged');
});

/** How much memory reading took, in bytes. */
async function memoryOf(bytes: Uint8Array): Promise<number> {
  const before = process.memoryUsage().rss;
  await refusalOf(bytes);
  return process.memoryUsage().rss - before;
}

const mega = 1024 * 1024;

test('a table of nothing but digits takes no longer for being long', async () => {
  const table = (rows: string) =>
    Buffer.from(`%PDF-1.7\nxref\n${rows}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF`);
  for (const rows of ['1'.repeat(20 * mega), '0 1\n'.repeat(5 * mega), ' '.repeat(20 * mega)]) {
    expect(await refusalOf(table(rows))).toContain('damaged');
  }
});

test('an object as long as the file is not read to its end', async () => {
  const long = pdfOf([`<< /Type /Catalog /X [ ${'<< /A 1 >> '.repeat(5 * mega)} ] >>`]);
  expect(await memoryOf(long)).toBeLessThan(300 * mega);
  const packed = deflateSync(Buffer.from(`1 0 << /Type /Catalog /X [ ${'1 '.repeat(15 * mega)} ] >>`));
  const inside = stream(packed, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode');
  expect(await memoryOf(heldIn(inside))).toBeLessThan(300 * mega);
});

/** A PDF whose catalogue is the first object in a stream of objects. */
function heldIn(inside: Buffer): Buffer {
  const held = Buffer.concat([Buffer.from('%PDF-1.7\n2 0 obj\n'), inside, Buffer.from('\nendobj\n')]);
  const rows = Buffer.from([2, 0, 0, 2, 0, 1, 0, 0, 9, 0]);
  const table = stream(rows, '/Type /XRef /W [ 1 3 1 ] /Index [ 1 2 ] /Size 3 /Root 1 0 R');
  const end = Buffer.from(`\nendobj\nstartxref\n${held.length}\n%%EOF\n`);
  return Buffer.concat([held, Buffer.from('3 0 obj\n'), table, end]);
}

test('a table that has room for no row, or begins beyond all numbers, is refused', async () => {
  for (const facts of ['/W [ 0 0 0 ] /Index [ 0 2000000000 ]', '/W [ 0 0 0 ] /Index [ 9e300 9e300 ]']) {
    const table = stream(Buffer.from([1, 0, 0, 9, 0]), `/Type /XRef ${facts} /Size 3 /Root 1 0 R`);
    const file = Buffer.concat([
      Buffer.from('%PDF-1.7\n3 0 obj\n'),
      table,
      Buffer.from('\nendobj\nstartxref\n9\n%%EOF\n'),
    ]);
    expect(await refusalOf(file)).toContain('damaged');
  }
});

test('what is named again and again, or unpacked again and again, is refused before it is all read', async () => {
  const kids = Array.from({ length: 5000 }, () => '<< /Names 3 0 R >>').join(' ');
  const shared = `[ ${'(a) 1 '.repeat(100_000)}]`;
  const wide = pdfOf(['<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>', `<< /Kids [ ${kids} ] >>`, shared]);
  // Where the objects of a stream begin is told by one of them.
  const zeros = deflateSync(Buffer.alloc(30 * 1024 * 1024));
  const inside = '<< /Type /ObjStm /N 1 /First 2 0 R /Filter /FlateDecode';
  const held = Buffer.concat([Buffer.from('%PDF-1.7\n3 0 obj\n'), stream(zeros, inside.slice(3)), Buffer.from('\n')]);
  const rows = [
    [2, 0, 0, 3, 0],
    [2, 0, 0, 3, 1],
    [1, 0, 0, 9, 0],
  ];
  const table = stream(Buffer.from(rows.flat()), '/Type /XRef /W [ 1 3 1 ] /Index [ 1 3 ] /Size 4 /Root 1 0 R');
  const enclosed = Buffer.concat([
    held,
    Buffer.from('4 0 obj\n'),
    table,
    Buffer.from(`\nendobj\nstartxref\n${held.length}\n%%EOF\n`),
  ]);
  const before = process.memoryUsage().rss;
  expect(await refusalOf(enclosed)).toContain('once it is unpacked');
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * mega);
  expect(await refusalOf(wide)).toContain('damaged');
});
