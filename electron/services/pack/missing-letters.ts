import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { dictIn } from './dict-in.ts';
import { pageContent } from './page-marks.ts';

/** A font being chosen, or letters being shown by their numbers in it, as Chromium writes both. */
const fontOrLetters = /\/(\S+) [\d.]+ Tf\n|<([\da-fA-F]+)>/g;

/** The numbers, counted from 1, of the pages on which letters that no font has are drawn as boxes. */
export function pagesMissingLetters(pdf: PDFDocument): readonly number[] {
  return pdf.getPages().flatMap((page, index) => (missesLetters(page, pageContent(page) ?? '') ? [index + 1] : []));
}

/** Whether a page of this content shows such a letter: it is drawn as the box that each font keeps for it, its number 0. */
export function missesLetters({ node }: PDFPage, content: string): boolean {
  const fonts = dictIn(node.Resources(), 'Font');
  let digits = 0;
  for (const [, font, letters = ''] of content.matchAll(fontOrLetters)) {
    if (font !== undefined) digits = digitsOf(fonts?.lookup(PDFName.of(font)));
    else if (hasBox(letters, digits)) return true;
  }
  return false;
}

/** How many hexadecimal digits number a letter of a font: composite ones have two bytes for each. */
function digitsOf(font: unknown): number {
  return font instanceof PDFDict && font.lookup(PDFName.of('DescendantFonts')) instanceof PDFArray ? 4 : 2;
}

function hasBox(letters: string, digits: number): boolean {
  for (let at = 0; digits > 0 && at < letters.length; at += digits) {
    if (Number.parseInt(letters.slice(at, at + digits), 16) === 0) return true;
  }
  return false;
}
