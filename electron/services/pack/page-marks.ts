import { inflateSync } from 'node:zlib';
import { PDFArray, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

/** A stretch of a page's content: what one mark encloses, or what stands between two marks. */
export interface MarkedRun {
  /** The mark's number on its page; `artefact` for what is marked as no part of the text; null for what is not marked. */
  readonly mark: number | 'artefact' | null;
  /** Where it stands in the content, its own operators included. */
  readonly start: number;
  readonly end: number;
  /** Whether it shows text or a picture, which is what can be read. */
  readonly reads: boolean;
  /** Whether it leaves anything at all on the paper. */
  readonly paints: boolean;
}

const reading = / (?:T[jJ]|Do)\n|^T\*\n/m;
const painting = /^(?:[fFSsBb]\*?|EI)\n| (?:sh|T[jJ]|Do)\n/m;

/**
 * The content of a page as text, a byte a character, or null where it is packed in a way that is not read here. What
 * Chromium and this app write is packed by Flate alone.
 */
export function pageContent(page: PDFPage): string | null {
  const { context } = page.node;
  const contents = context.lookup(page.node.get(PDFName.of('Contents')));
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => context.lookup(part)) : [contents];
  const parts: string[] = [];
  for (const stream of streams) {
    if (!(stream instanceof PDFRawStream)) return null;
    const filter = stream.dict.lookup(PDFName.of('Filter'));
    if (filter !== undefined && filter !== PDFName.of('FlateDecode')) return null;
    const bytes = filter === undefined ? stream.contents : inflateSync(stream.contents);
    parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  }
  return parts.join('\n');
}

/** The runs of a page's content in their order, without gaps; null where its marks do not close as they open. */
export function markedRuns(content: string): readonly MarkedRun[] | null {
  const runs: MarkedRun[] = [];
  const add = (mark: MarkedRun['mark'], start: number, end: number) => {
    if (start === end) return;
    const part = content.slice(start, end);
    runs.push({ mark, start, end, reads: reading.test(part), paints: painting.test(part) });
  };
  let depth = 0;
  let start = 0;
  let mark: MarkedRun['mark'] = null;
  // An operator of two kinds opens a mark and one closes it, each at the end of its line.
  for (const { index, 0: operator } of content.matchAll(/(?:B[DM]C|EMC)\n/g)) {
    const end = index + operator.length;
    if (operator === 'EMC\n') {
      depth -= 1;
      if (depth < 0) return null;
      if (depth > 0) continue;
      add(mark, start, end);
      start = end;
      mark = null;
    } else {
      depth += 1;
      if (depth > 1) continue;
      const line = content.lastIndexOf('\n', index) + 1;
      add(null, start, line);
      start = line;
      const number = /\/MCID (\d+)/.exec(content.slice(line, end))?.[1];
      mark = number === undefined ? 'artefact' : Number(number);
    }
  }
  if (depth > 0) return null;
  add(null, start, content.length);
  return runs;
}
