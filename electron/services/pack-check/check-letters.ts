import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Fault } from './check-pdf.ts';
import { dictIn } from './dict-in.ts';
import type { OpenedPack } from './open-pack.ts';

/** A font being chosen, or letters being shown by their numbers in it, as Chromium writes both. */
const fontOrLetters = /\/(\S+) [\d.]+ Tf\n|<([\da-fA-F]+)>/g;

/** A letter that no font has is drawn as the box that each font keeps for it, which is its number 0. */
export function checkLetters({ pages, contents }: OpenedPack): readonly Fault[] {
  return pages.flatMap(({ node }, index) => {
    const fonts = dictIn(node.Resources(), 'Font');
    let digits = 0;
    for (const [, font, letters = ''] of (contents[index] ?? '').matchAll(fontOrLetters)) {
      if (font !== undefined) digits = digitsOf(fonts?.lookup(PDFName.of(font)));
      else if (hasBox(letters, digits))
        return [{ page: index + 1, what: 'letters that no font has are drawn as boxes' }];
    }
    return [];
  });
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
