import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PackPages } from '../../../shared/pack/pack.ts';

/**
 * The page, counted from 1, of every named destination of a printed pack. Chromium names one for each element id that a
 * link points at, in the catalogue's /Dests; a destination on no page of the document is left out.
 */
export function readPageNumbers(pdf: PDFDocument): PackPages {
  const pageOf = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const destinations: Record<string, number> = {};
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, target] of named?.entries() ?? []) {
    const place = pdf.context.lookup(target);
    const page = place instanceof PDFArray ? pageOf.get(String(place.get(0))) : undefined;
    if (page !== undefined) destinations[name.decodeText()] = page;
  }
  return { total: pageOf.size, destinations };
}

/** Whether two readings of a pack agree on every number that is printed in it. */
export function samePages(a: PackPages, b: PackPages): boolean {
  const names = Object.keys(b.destinations);
  return (
    a.total === b.total &&
    names.length === Object.keys(a.destinations).length &&
    names.every((name) => a.destinations[name] === b.destinations[name])
  );
}
