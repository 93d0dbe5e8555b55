import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import type { PdfObjects } from './pdf-objects.ts';

/** How many branches a tree of attachments may have. */
const mostBranches = 10_000;

const name = (text: string): PDFName => PDFName.of(text);

/** The files that a PDF carries, packed as they are, by name: the first of each name. */
export function attachedFiles({ catalog, resolve, wordsOf }: PdfObjects): ReadonlyMap<string, PDFRawStream> {
  const dictIn = (dict: PDFDict | null, key: string): PDFDict | null => {
    const value = resolve(dict?.get(name(key)));
    return value instanceof PDFDict ? value : null;
  };
  const listIn = (dict: PDFDict, key: string): readonly PDFObject[] => {
    const value = resolve(dict.get(name(key)));
    return value instanceof PDFArray ? value.asArray() : [];
  };
  const files = new Map<string, PDFRawStream>();
  const top = dictIn(dictIn(catalog, 'Names'), 'EmbeddedFiles');
  const ahead: PDFDict[] = top === null ? [] : [top];
  for (const branch of ahead) {
    const names = listIn(branch, 'Names');
    for (let at = 0; at + 1 < names.length; at += 2) {
      const key = wordsOf(names[at]);
      if (key === null || files.has(key)) continue;
      const file = resolve(names[at + 1]);
      const stream = file instanceof PDFDict ? resolve(dictIn(file, 'EF')?.get(name('F'))) : undefined;
      if (stream instanceof PDFRawStream) files.set(key, stream);
    }
    for (const kid of listIn(branch, 'Kids')) {
      const next = resolve(kid);
      if (next instanceof PDFDict && ahead.length < mostBranches) ahead.push(next);
    }
  }
  return files;
}
