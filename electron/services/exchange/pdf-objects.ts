import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { unpackStream } from './unpack-stream.ts';

/** A PDF that is locked with a password. */
export class LockedPdf extends Error {}

/** The objects of a PDF that anyone may have made, each read when it is asked for and no other. */
export interface PdfObjects {
  readonly catalog: PDFDict;
  /** The object itself, or the one that a reference leads to; undefined where there is none. */
  resolve(object: PDFObject | undefined): PDFObject | undefined;
}

/** Where an object stands: at a place in the file, or in a stream of several. */
type Place = { readonly at: number } | { readonly stream: number; readonly index: number };

/** A stream of objects, and where in it each begins. */
interface Unpacked {
  readonly content: Buffer;
  readonly starts: readonly number[];
}

/** How long a PDF may be read, in ms: its objects may enclose each other, and each be as long as the file. */
const longest = 5000;
/** The most that all streams of objects and tables of places may hold once they are unpacked, in bytes. */
const roomForTables = 32 * 1024 * 1024;
const mostObjects = 2_000_000;
/** How often a PDF may have been saved again by adding to its end. */
const mostSections = 200;

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
  const latest = performance.now() + longest;
  let room = roomForTables;
  let root: PDFObject | undefined;

  const sections = new Set<number>();
  const ahead = [lastTable(file)];
  while (ahead.length > 0) {
    inTime();
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
  return { catalog, resolve };

  function inTime(): void {
    if (performance.now() > latest) throw new Error('it takes too long to read');
  }

  function resolve(object: PDFObject | undefined): PDFObject | undefined {
    inTime();
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
    const part = content.subarray(starts[place.index], starts[place.index + 1]);
    return PDFObjectParser.forBytes(part, context).parseObject();
  }

  function parserAt(at: number): PDFObjectParser {
    return PDFObjectParser.forBytes(file.subarray(at), context);
  }

  function objectAt(at: number, number: number | null): PDFObject {
    const head = /^\s*(\d+)\s+\d+\s+obj/.exec(file.toString('latin1', at, at + 64));
    if (head === null || (number !== null && Number(head[1]) !== number))
      throw new Error('an object is not in its place');
    return parserAt(at + head[0].length).parseObject();
  }

  function unpack(number: number): Unpacked {
    const known = unpacked.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    const stream = place !== undefined && 'at' in place ? objectAt(place.at, number) : undefined;
    if (!(stream instanceof PDFRawStream)) throw new Error('a stream of objects is missing');
    const content = unpackTable(stream);
    const first = numberIn(stream.dict, 'First');
    const pairs = content.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
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
    if (widths.length !== 3 || widths.some((width) => width < 0 || width > 8)) throw new Error('no table of places');
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
        const kind = kindWidth === 0 ? 1 : field(kindWidth);
        const one = field(oneWidth);
        const two = field(twoWidth);
        if (kind === 1) note(number, { at: one });
        if (kind === 2) note(number, { stream: one, index: two });
      }
      if (kindWidth + oneWidth + twoWidth === 0) break;
    }
    return stream.dict;
  }

  function readTable(at: number): PDFDict {
    const end = file.indexOf('trailer', at);
    if (end === -1) throw new Error('no trailer');
    let number = 0;
    for (const [line] of file.toString('latin1', at + 4, end).matchAll(/\d+ +\d+(?: +[nf])?/g)) {
      const [one = 0, two = 0] = line.split(/ +/).map(Number);
      if (!/[nf]$/.test(line)) number = one;
      else {
        if (line.endsWith('n') && two >= 0) note(number, { at: one });
        number += 1;
      }
    }
    const dict = parserAt(end + 'trailer'.length).parseObject();
    if (!(dict instanceof PDFDict)) throw new Error('no trailer');
    return dict;
  }

  function note(number: number, place: Place): void {
    if (places.has(number)) return;
    if (places.size >= mostObjects) throw new Error('too many objects');
    places.set(number, place);
  }

  function numberIn(dict: PDFDict, key: string): number {
    const value = resolve(dict.get(name(key)));
    if (!(value instanceof PDFNumber)) throw new Error(`no ${key}`);
    return value.asNumber();
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
