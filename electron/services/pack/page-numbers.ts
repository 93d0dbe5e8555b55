import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PackPages } from '../../../shared/pack/pack.ts';
import { stretchPlace } from '../../../shared/pack/stretches.ts';

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

/** Whether a pack that was printed with the numbers of `printed` turned out with just those. */
export function samePages(printed: PackPages, found: PackPages): boolean {
  const moved = Object.entries(found.destinations).some(([name, page]) => printed.destinations[name] !== page);
  return printed.total === found.total && !moved;
}

/** What is known after a further printing: a place that this one did not name is where it was. */
export function joinPages(known: PackPages | null, found: PackPages): PackPages {
  return { total: found.total, destinations: { ...known?.destinations, ...found.destinations } };
}

/** The numbers of a whole pack by those of its stretches, and where each but the first begins. */
export function joinStretches(stretches: readonly PackPages[]): PackPages {
  const destinations: Record<string, number> = {};
  let total = 0;
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0) destinations[stretchPlace(index)] = total + 1;
    for (const [name, page] of Object.entries(stretch.destinations)) destinations[name] = total + page;
    total += stretch.total;
  }
  return { total, destinations };
}
