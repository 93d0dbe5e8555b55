import { type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** The words of an entry of a dictionary, without space around them; empty where it is missing or no string. */
export function stringIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
}
