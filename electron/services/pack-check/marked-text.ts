import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PDFRef } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF as another program reads them, by the marks in its pages, and how it numbers its pages. */
export interface MarkedText {
  /** The words that a page shows in a mark; empty where it shows none. */
  readonly wordsIn: (page: PDFRef, mark: number) => string;
  /** What each page is called: `Cover`, `2`; null where the pages are called nothing, or it can't be read. */
  readonly labels: readonly string[] | null;
}

/** Where pdf.js keeps the tables for letters of East Asia, in files of its own. */
const tables = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../cmaps/');

/** Reads all words of a PDF; none of a page that pdf.js can't read. Throws where it can't open the file. */
export async function markedText(bytes: Uint8Array): Promise<MarkedText> {
  // pdf.js takes the bytes it is given away from whoever gave them.
  const opening = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, cMapUrl: tables, cMapPacked: true });
  const pdf = await opening.promise;
  const words = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const [mark, shown] of await wordsOnPage(pdf, number)) words.set(mark, shown);
  }
  const labels = await pdf.getPageLabels().catch(() => null);
  await opening.destroy();
  return { labels, wordsIn: (page, mark) => words.get(`p${page.objectNumber}R_mc${mark}`) ?? '' };
}

/** The words of a page by the ids that pdf.js gives to its marks. */
async function wordsOnPage(pdf: PDFDocumentProxy, number: number): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== '') ?? '';
        if (id !== '') words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    }
    page.cleanup();
  } catch {
    // What is wrong with the page is found by those who look at its content.
  }
  return words;
}
