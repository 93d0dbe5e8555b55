import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { dictIn } from './dict-in.ts';
import { pageContent } from './page-marks.ts';

/** A font being chosen, or letters being shown by their numbers in it, as Chromium writes both. */
const fontOrLetters = /\/(\S+) [\d.]+ Tf\n|<([\da-fA-F]+)>/g;
/** Number 0 among letters of one byte each, and of two. */
const boxes = { single: /^(?:..)*?00/, composite: /^(?:....)*?0000/ } as const;

/** The numbers, counted from 1, of the pages on which letters that no font has are drawn as boxes. */
export function pagesMissingLetters(pdf: PDFDocument): readonly number[] {
  return pdf.getPages().flatMap((page, index) => (missesLetters(page, pageContent(page) ?? '') ? [index + 1] : []));
}

/** Whether a page of this content shows such a letter: it is drawn as the box that each font keeps for it, its number 0. */
export function missesLetters({ node }: PDFPage, content: string): boolean {
  const fonts = dictIn(node.Resources(), 'Font');
  let box: RegExp | null = null;
  for (const [, font, letters = ''] of content.matchAll(fontOrLetters)) {
    if (font !== undefined) box = isComposite(fonts?.lookup(PDFName.of(font))) ? boxes.composite : boxes.single;
    else if (box?.test(letters)) return true;
  }
  return false;
}

function isComposite(font: unknown): boolean {
  return font instanceof PDFDict && font.lookup(PDFName.of('DescendantFonts')) instanceof PDFArray;
}
