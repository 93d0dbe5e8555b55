import { PDFCrossRefStream } from '@cantoo/pdf-lib';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

/** The part of pdf-lib's cross-reference table that it keeps to itself. */
interface Entries {
  readonly entries: Entry[];
  appendEntry(entry: Entry): void;
}

/**
 * pdf-lib looks for each entry's place among all before it, which takes seconds for the tens of thousands of objects in a
 * pack. They come in ascending order but for a few, so the place is the end; for the few its own way is kept.
 */
export function hastenWriting(): void {
  const table = PDFCrossRefStream.prototype as unknown as Entries;
  const { appendEntry } = table;
  table.appendEntry = function (this: Entries, entry: Entry): void {
    const last = this.entries.at(-1);
    if (last === undefined || last.ref.objectNumber <= entry.ref.objectNumber) this.entries.push(entry);
    else appendEntry.call(this, entry);
  };
}
