import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { openPdf } from '../pack/open-pdf.ts';
import { producer } from '../pack/pack-producer.ts';
import { readTags, type Tag } from '../pack/read-tags.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkDocument } from './check-document.ts';
import { checkFonts } from './check-fonts.ts';
import { checkLinks } from './check-links.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOutline } from './check-outline.ts';
import { checkTags } from './check-tags.ts';
import { type MarkedText, markedText } from './marked-text.ts';
import { type Places, placesOf } from './places.ts';

/** What is wrong with a pack, without a full stop. */
export interface Fault {
  /** Counted from 1; null for the document as a whole. */
  readonly page: number | null;
  readonly what: string;
}

/** A pack that was opened to be checked. */
export interface OpenedPack {
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocument;
  /** The top of its tags; null where it has none. */
  readonly top: Tag | null;
  readonly text: MarkedText;
  readonly places: Places;
  /** The number of a page, counted from 1; null for what is no page of it. */
  readonly numberOf: (page: PDFRef) => number | null;
}

/** How many pages were looked at, and what is wrong with them, in the order of the pages. */
export interface PackCheck {
  readonly pages: number;
  readonly faults: readonly Fault[];
}

/**
 * Looks a written pack through for what a reader of it would stumble over; null for a PDF that is no pack. Throws where
 * the bytes can't be read as a PDF.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PackCheck | null> {
  const pdf = await openPdf(bytes);
  if (pdf.getProducer() !== producer) return null;
  const text = await markedText(bytes);
  const numbers = new Map(pdf.getPages().map((page, index) => [page.ref, index + 1]));
  const pack: OpenedPack = {
    bytes,
    pdf,
    text,
    top: readTags(pdf),
    places: placesOf(pdf),
    numberOf: (page) => numbers.get(page) ?? null,
  };
  const faults = [
    ...checkDocument(pack),
    ...(await checkAttachments(pack)),
    ...checkTags(pack),
    ...checkFonts(pack),
    ...checkLinks(pack),
    ...checkNumbers(pack),
    ...checkOutline(pack),
  ];
  return { pages: numbers.size, faults: faults.sort((a, b) => (a.page ?? 0) - (b.page ?? 0)) };
}
