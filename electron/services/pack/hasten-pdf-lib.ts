import { deflateSync } from 'node:zlib';
import { PDFCrossRefStream, PDFName, PDFObjectStream, PDFRef } from '@cantoo/pdf-lib';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

/** The part of pdf-lib's cross-reference table that it keeps to itself. */
interface Entries {
  readonly entries: Entry[];
  appendEntry(entry: Entry): void;
}

let hastened = false;

/** Spares pdf-lib what takes seconds of the tens of thousands of objects in a pack. What it reads and writes stays the same. */
export function hastenPdfLib(): void {
  if (hastened) return;
  hastened = true;
  rememberNames();
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
