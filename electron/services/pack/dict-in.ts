import { PDFDict, PDFName } from '@cantoo/pdf-lib';

/** The dictionary that an entry of one is; undefined where it is missing or no dictionary. */
export function dictIn(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}
