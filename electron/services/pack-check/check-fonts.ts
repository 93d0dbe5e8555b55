import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Fault, OpenedPack } from './check-pdf.ts';

const name = (text: string): PDFName => PDFName.of(text);
const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name);

/** Every font has to be in the file, or a reader's program sets the words in another. Each is told once. */
export function checkFonts({ pdf }: OpenedPack): readonly Fault[] {
  const seen = new Set<PDFDict>();
  return pdf.getPages().flatMap(({ node }, index) => {
    const fonts = node.Resources()?.lookupMaybe(name('Font'), PDFDict)?.values() ?? [];
    return fonts.flatMap((font) => {
      const dict = pdf.context.lookup(font);
      if (!(dict instanceof PDFDict) || seen.has(dict)) return [];
      seen.add(dict);
      return isEmbedded(dict) ? [] : [{ page: index + 1, what: `the font ${nameOf(dict)} is not in the file` }];
    });
  });
}

/** A Type 3 font is drawn by the file itself. */
function isEmbedded(font: PDFDict): boolean {
  if (font.lookup(name('Subtype')) === name('Type3')) return true;
  const parts = font.lookupMaybe(name('DescendantFonts'), PDFArray);
  const described = parts === undefined ? font : parts.lookupMaybe(0, PDFDict);
  const descriptor = described?.lookupMaybe(name('FontDescriptor'), PDFDict);
  return files.some((file) => descriptor?.has(file) === true);
}

function nameOf(font: PDFDict): string {
  const base = font.lookup(name('BaseFont'));
  return base instanceof PDFName ? base.decodeText() : 'without a name';
}
