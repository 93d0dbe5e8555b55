import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { unpackStream } from './unpack-stream.ts';

/** A PDF that is locked with a password. */
export class LockedPdf extends Error {}

/** The objects of a PDF that anyone may have made, each read when it is asked for and no other. */
export interface PdfObjects {
  readonly catalog: PDFDict;
  /** The object itself, or the one that a reference leads to; undefined where there is none. */
  resolve(object: PDFObject | undefined): PDFObject | undefined;
  /** The words of a string; null of anything else. */
  wordsOf(object: PDFObject | undefined): string | null;
}

/** Where an object stands: at a place in the file, or in a stream of several. */
type Place = { readonly at: number } | { readonly stream: number; readonly index: number };

/** A stream of objects, and where in it each begins. */
interface Unpacked {
  readonly content: Buffer;
  readonly starts: readonly number[];
}

/**
 * How much of a PDF is read at most: each byte of an object that is parsed, each row of a table and each reference that
 * is followed counts for one. Objects may enclose each other, be named again and again, and each be as long as the file.
 */
const mostWork = 4 * 1024 * 1024;
/** The most that all streams of objects and tables of places may hold once they are unpacked, in bytes. */
const roomForTables = 32 * 1024 * 1024;
/** How often a PDF may have been saved again by adding to its end. */
const mostSections = 200;
/** More than a row of a table takes, or the beginning of an object, in bytes. */
const longestLine = 64;

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Follows a PDF's tables to its objects, as pdf-lib does not: that reads a file from end to end, and what a hostile one
 * unpacks to on the way can't be bounded. Throws LockedPdf, or any error where the tables are damaged.
 */
export function openPdfObjects(bytes: Uint8Array): PdfObjects {
  const context = PDFContext.create();
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = new Map<number, Place>();
  const read = new Map<number, PDFObject | undefined>();
  const unpacked = new Map<number, Unpacked>();
  let work = mostWork;
  let room = roomForTables;
  let root: PDFObject | undefined;

  const sections = new Set<number>();
  const ahead = [lastTable(file)];
  while (ahead.length > 0) {
    const at = ahead.shift() ?? 0;
    if (sections.has(at)) continue;
    sections.add(at);
    if (sections.size > mostSections) throw new Error('too many tables');
    const dict = readSection(at);
    if (dict.has(name('Encrypt'))) throw new LockedPdf();
    root ??= dict.get(name('Root'));
    for (const next of [dict.get(name('XRefStm')), dict.get(name('Prev'))]) {
      if (next instanceof PDFNumber) ahead.push(next.asNumber());
    }
  }
  const catalog = resolve(root);
  if (!(catalog instanceof PDFDict)) throw new Error('no catalogue');
  return { catalog, resolve, wordsOf };

  function spend(units: number): void {
    work -= units;
    if (work < 0) throw new Error('there is too much to read');
  }

  function wordsOf(object: PDFObject | undefined): string | null {
    const value = resolve(object);
    if (!(value instanceof PDFString || value instanceof PDFHexString)) return null;
    spend(value.asString().length);
    return value.decodeText();
  }

  function resolve(object: PDFObject | undefined): PDFObject | undefined {
    spend(1);
    if (!(object instanceof PDFRef)) return object;
    const { objectNumber } = object;
    if (!read.has(objectNumber)) read.set(objectNumber, readObject(objectNumber));
    return read.get(objectNumber);
  }

  function readObject(number: number): PDFObject | undefined {
    const place = places.get(number);
    if (place === undefined) return undefined;
    if ('at' in place) return objectAt(place.at, number);
    const { content, starts } = unpack(place.stream);
    return parsed(content.subarray(starts[place.index], starts[place.index + 1]));
  }

  function parsed(bytes: Uint8Array): PDFObject {
    spend(bytes.length);
    return PDFObjectParser.forBytes(bytes, context).parseObject();
  }

  function objectAt(at: number, number: number | null): PDFObject {
    const head = /^\s*(\d+)\s+\d+\s+obj/.exec(file.toString('latin1', at, at + longestLine));
    if (head === null || (number !== null && Number(head[1]) !== number))
      throw new Error('an object is not in its place');
    const start = at + head[0].length;
    const end = endOf(start, /endobj|(?<=>>\s*)stream *(?:\r\n|\n|\r)/);
    const object = parsed(file.subarray(start, end.at));
    return end.mark === 'endobj' ? object : streamAt(end.at + end.mark.length, object);
  }

  /** Where the first of some marks stands after a place, and which it is. */
  function endOf(at: number, marks: RegExp): { readonly at: number; readonly mark: string } {
    for (let length = 1024; ; length *= 4) {
      const found = marks.exec(file.toString('latin1', at, at + length));
      if (found !== null) return { at: at + found.index, mark: found[0] };
      if (length > work || at + length >= file.length) throw new Error('an object has no end');
    }
  }

  function streamAt(start: number, dict: PDFObject): PDFRawStream {
    if (!(dict instanceof PDFDict)) throw new Error('a stream has no facts');
    const end = start + numberIn(dict, 'Length');
    if (!/^\s*endstream/.test(file.toString('latin1', end, end + longestLine))) throw new Error('a stream has no end');
    return PDFRawStream.of(dict, file.subarray(start, end));
  }

  function unpack(number: number): Unpacked {
    const known = unpacked.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    const stream = place !== undefined && 'at' in place ? objectAt(place.at, number) : undefined;
    if (!(stream instanceof PDFRawStream)) throw new Error('a stream of objects is missing');
    const content = unpackTable(stream);
    const first = numberIn(stream.dict, 'First');
    spend(first);
    // After the numbers, and before the first object, a comment may stand.
    const numbers = content
      .toString('latin1', 0, first)
      .trim()
      .split(/\s+/, 2 * numberIn(stream.dict, 'N'));
    const pairs = numbers.map(Number);
    const starts = pairs.flatMap((each, index) => (index % 2 === 0 ? [] : [first + each]));
    const fresh = { content, starts: [...starts, content.length] };
    unpacked.set(number, fresh);
    return fresh;
  }

  function unpackTable(stream: PDFRawStream): Buffer {
    const content = unpackStream(stream, Math.max(1, room));
    room -= content.length;
    if (room < 0) throw new Error('its tables are too large');
    return Buffer.from(content.buffer, content.byteOffset, content.length);
  }

  /** Notes where objects stand, where a later section has not said so already; answers with the section's own facts. */
  function readSection(at: number): PDFDict {
    if (file.toString('latin1', at, at + 4) === 'xref') return readTable(at);
    const stream = objectAt(at, null);
    if (!(stream instanceof PDFRawStream)) throw new Error('no table of places');
    const rows = unpackTable(stream);
    const widths = numbersIn(stream.dict, 'W');
    const [kindWidth = 0, oneWidth = 0, twoWidth = 0] = widths;
    const rowLength = kindWidth + oneWidth + twoWidth;
    if (widths.length !== 3 || rowLength === 0 || !widths.every((width) => width >= 0 && width <= 8))
      throw new Error('no table of places');
    const index = stream.dict.has(name('Index')) ? numbersIn(stream.dict, 'Index') : [0, numberIn(stream.dict, 'Size')];
    let read = 0;
    const field = (width: number) => {
      let value = 0;
      for (const end = read + width; read < end; read += 1) value = value * 256 + (rows[read] ?? 0);
      return value;
    };
    for (let part = 0; part + 1 < index.length; part += 2) {
      const [first = 0, count = 0] = index.slice(part, part + 2);
      for (let number = first; number < first + count && read < rows.length; number += 1) {
        spend(1);
        const kind = kindWidth === 0 ? 1 : field(kindWidth);
        const one = field(oneWidth);
        const two = field(twoWidth);
        if (kind === 1) note(number, { at: one });
        if (kind === 2) note(number, { stream: one, index: two });
      }
    }
    return stream.dict;
  }

  function readTable(at: number): PDFDict {
    let next = at + 'xref'.length;
    let number = 0;
    for (let row = rowAt(next); row !== null; row = rowAt(next)) {
      spend(1);
      const [text, one, , sort] = row;
      next += text.length;
      if (sort === undefined) number = Number(one);
      else {
        if (sort === 'n') note(number, { at: Number(one) });
        number += 1;
      }
    }
    const head = /^\s*trailer/.exec(file.toString('latin1', next, next + longestLine));
    if (head === null) throw new Error('no trailer');
    const start = next + head[0].length;
    const dict = parsed(file.subarray(start, endOf(start, /startxref/).at));
    if (!(dict instanceof PDFDict)) throw new Error('no trailer');
    return dict;
  }

  /** A table's row, `offset generation n` or `f`, or the head of several, `first count`; null where neither stands there. */
  function rowAt(at: number): RegExpExecArray | null {
    return /^\s*(\d{1,10}) +(\d{1,10})(?: +([nf]))?/.exec(file.toString('latin1', at, at + longestLine));
  }

  function note(number: number, place: Place): void {
    if (!places.has(number)) places.set(number, place);
  }

  function numberIn(dict: PDFDict, key: string): number {
    const value = resolve(dict.get(name(key)));
    const number = value instanceof PDFNumber ? value.asNumber() : -1;
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`no ${key}`);
    return number;
  }

  function numbersIn(dict: PDFDict, key: string): readonly number[] {
    const value = resolve(dict.get(name(key)));
    if (!(value instanceof PDFArray)) throw new Error(`no ${key}`);
    return value.asArray().map((each) => (each instanceof PDFNumber ? each.asNumber() : Number.NaN));
  }
}

function lastTable(file: Buffer): number {
  const end = file.toString('latin1', Math.max(0, file.length - 2048));
  const at = [...end.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  if (at === undefined) throw new Error('no end');
  return Number(at);
}
