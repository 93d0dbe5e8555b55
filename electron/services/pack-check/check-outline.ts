import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { allTags } from '../pack/read-tags.ts';
import type { Fault, OpenedPack } from './check-pdf.ts';
import { wordsOf } from './words-of.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** A line's last space is not in the file. */
const closed = (words: string): string => words.replace(/\s+/g, '');

/** Every item of the outline leads to the page on which a heading of its words stands. */
export function checkOutline(pack: OpenedPack): readonly Fault[] {
  const { pdf, top, text, places, numberOf } = pack;
  const headings = new Set<string>();
  for (const tag of top === null ? [] : allTags(top)) {
    if (!/^H\d$/.test(tag.role)) continue;
    const { words, page } = wordsOf(tag, text);
    if (page !== null) headings.add(`${numberOf(page)} ${closed(words)}`);
  }
  const items = outlineItems(pdf.catalog.lookupMaybe(name('Outlines'), PDFDict));
  if (items.length === 0) return [{ page: null, what: 'it has no outline' }];
  return items.flatMap((item): readonly Fault[] => {
    const title = titleOf(item);
    const place = places.of(item);
    const page = place.to === 'page' ? numberOf(place.page) : null;
    if (page === null) return [{ page: null, what: `the outline’s “${title}” leads nowhere` }];
    if (top === null || headings.has(`${page} ${closed(title)}`)) return [];
    return [{ page: null, what: `the outline’s “${title}” leads to page ${page}, where no such heading stands` }];
  });
}

/** All items in their order; one that is met again is not followed. */
function outlineItems(top: PDFDict | undefined): readonly PDFDict[] {
  const items: PDFDict[] = [];
  const seen = new Set<PDFDict>();
  const ahead = [top?.lookupMaybe(name('First'), PDFDict)];
  while (ahead.length > 0) {
    const item = ahead.pop();
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    items.push(item);
    ahead.push(item.lookupMaybe(name('Next'), PDFDict), item.lookupMaybe(name('First'), PDFDict));
  }
  return items;
}

function titleOf(item: PDFDict): string {
  const title = item.lookup(name('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
}
