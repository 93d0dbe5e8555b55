import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { hastenPdfLib } from './hasten-pdf-lib.ts';

hastenPdfLib();

/** Opens a printed pack as it is, without touching its dates or producer. Throws when the bytes are no PDF. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
