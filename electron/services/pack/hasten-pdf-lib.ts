import { deflateSync } from 'node:zlib';
import { PDFCrossRefStream, PDFName, PDFNumber, PDFObjectParser, PDFObjectStream, PDFRef } from '@cantoo/pdf-lib';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

/** The part of pdf-lib's cross-reference table that it keeps to itself. */
interface Entries {
  readonly entries: Entry[];
  appendEntry(entry: Entry): void;
}

/** The part of its parser that it keeps to itself. */
interface NameParser {
  readonly bytes: {
    offset(): number;
    moveTo(offset: number): void;
    peek(): number | undefined;
    next(): number;
  };
  parseName(): PDFName;
}

const slash = 0x2f;
const hash = 0x23;
/** Marks and counts are less; rarer numbers are not worth their room. */
const mostRemembered = 9999;

let hastened = false;

/** Spares pdf-lib what takes seconds of the tens of thousands of objects in a pack. What it reads and writes stays the same. */
export function hastenPdfLib(): void {
  if (hastened) return;
  hastened = true;
  rememberNames();
  readPlainNames();
  rememberNumbers();
  appendInOrder();
  packByZlib();
}

/** It looks through every name for escapes, and makes a text of every reference, each time that it meets one. */
function rememberNames(): void {
  const names = new Map<string, PDFName>();
  const { of: nameOf } = PDFName;
  PDFName.of = (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const fresh = nameOf(text);
    names.set(text, fresh);
    return fresh;
  };
  const texts = new Map<PDFName, string>();
  const { decodeText } = PDFName.prototype;
  PDFName.prototype.decodeText = function (this: PDFName): string {
    const known = texts.get(this);
    if (known !== undefined) return known;
    const fresh = decodeText.call(this);
    texts.set(this, fresh);
    return fresh;
  };
  const refs: PDFRef[] = [];
  const { of: refOf } = PDFRef;
  PDFRef.of = (number, generation = 0) => {
    if (generation !== 0) return refOf(number, generation);
    const known = refs[number];
    if (known !== undefined) return known;
    const fresh = refOf(number, 0);
    refs[number] = fresh;
    return fresh;
  };
}

/** It looks for escapes in each name that it reads before it asks whether the name is known; most have none. */
function readPlainNames(): void {
  const stops = new Uint8Array(256);
  for (const byte of Buffer.from('\0\t\n\f\r ()<>[]{}/%#')) stops[byte] = 1;
  const parser = PDFObjectParser.prototype as unknown as NameParser;
  const { parseName } = parser;
  parser.parseName = function (this: NameParser): PDFName {
    const { bytes } = this;
    const start = bytes.offset();
    if (bytes.peek() !== slash) return parseName.call(this);
    bytes.next();
    let text = '';
    let byte = bytes.peek();
    while (byte !== undefined && stops[byte] === 0) {
      text += String.fromCharCode(bytes.next());
      byte = bytes.peek();
    }
    if (byte !== undefined && byte !== hash) return PDFName.of(text);
    bytes.moveTo(start);
    return parseName.call(this);
  };
}

/** It makes a text of each number that it meets. */
function rememberNumbers(): void {
  const numbers: PDFNumber[] = [];
  const { of: numberOf } = PDFNumber;
  PDFNumber.of = (value) => {
    const known = numbers[value];
    if (known !== undefined) return known;
    const fresh = numberOf(value);
    if (Number.isInteger(value) && value >= 0 && value <= mostRemembered) numbers[value] = fresh;
    return fresh;
  };
}

/**
 * It looks for each entry's place among all before it. They come in ascending order but for a few, so the place is the
 * end; for the few its own way is kept.
 */
function appendInOrder(): void {
  const table = PDFCrossRefStream.prototype as unknown as Entries;
  const { appendEntry } = table;
  table.appendEntry = function (this: Entries, entry: Entry): void {
    const last = this.entries.at(-1);
    if (last === undefined || last.ref.objectNumber <= entry.ref.objectNumber) this.entries.push(entry);
    else appendEntry.call(this, entry);
  };
}

/** It packs objects in JavaScript, at several times what zlib takes. */
function packByZlib(): void {
  const { withContextAndObjects } = PDFObjectStream;
  PDFObjectStream.withContextAndObjects = (context, objects) => {
    const stream = withContextAndObjects(context, objects, false);
    stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    stream.updateContents(deflateSync(stream.getUnencodedContents()));
    return stream;
  };
}
