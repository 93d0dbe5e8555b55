import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Numbers the pages as they are printed: the cover bears none, the page after it bears 2. */
export function labelPages({ catalog, context }: PDFDocument): void {
  const cover = context.obj({ P: PDFString.of('Cover') });
  const rest = context.obj({ S: 'D', St: 2 });
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, cover, 1, rest] }));
}
