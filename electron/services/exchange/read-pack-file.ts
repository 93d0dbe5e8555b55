import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { largestFile } from '../../../shared/exchange/limits.ts';
import type { Reading } from '../../../shared/exchange/reading.ts';
import { failure, type Result } from '../../../shared/host/result.ts';
import { errorCode } from '../disk/error-code.ts';
import { attachedNotes } from '../pack/attached-names.ts';
import { LockedPdf, openPdfObjects, type PdfObjects } from './pdf-objects.ts';
import { readBundle } from './read-bundle.ts';
import { UnfitStream, unpackStream } from './unpack-stream.ts';

/** How many branches a tree of attachments may have. */
const mostBranches = 10_000;

const name = (text: string): PDFName => PDFName.of(text);

/** `%PDF-`, which may stand a little after the beginning. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes('%PDF-');
}

/**
 * Reads the notes that a pack carries, from a PDF that anyone may have made. A failure's message goes on after the
 * file's name.
 */
export async function readPackFile(bytes: Uint8Array): Promise<Result<Reading, 'failed'>> {
  try {
    const objects = openPdfObjects(bytes);
    const file = attachmentIn(objects);
    if (file === null) {
      return failure('failed', 'carries no notes from Claimbook; ask for the pack as it was written, or for a bundle');
    }
    return await readBundle(unpackStream(file, largestFile));
  } catch (error) {
    return failure('failed', faultOf(error));
  }
}

function attachmentIn({ catalog, resolve }: PdfObjects): PDFRawStream | null {
  const dictIn = (dict: PDFDict | null, key: string): PDFDict | null => {
    const value = resolve(dict?.get(name(key)));
    return value instanceof PDFDict ? value : null;
  };
  const listIn = (dict: PDFDict, key: string): readonly PDFObject[] => {
    const value = resolve(dict.get(name(key)));
    return value instanceof PDFArray ? value.asArray() : [];
  };
  const top = dictIn(dictIn(catalog, 'Names'), 'EmbeddedFiles');
  const ahead: PDFDict[] = top === null ? [] : [top];
  for (const [index, branch] of ahead.entries()) {
    if (index >= mostBranches) break;
    const names = listIn(branch, 'Names');
    for (let at = 0; at + 1 < names.length; at += 2) {
      const key = resolve(names[at]);
      if (!(key instanceof PDFString || key instanceof PDFHexString) || key.decodeText() !== attachedNotes) continue;
      const file = resolve(names[at + 1]);
      const stream = file instanceof PDFDict ? resolve(dictIn(file, 'EF')?.get(name('F'))) : undefined;
      if (stream instanceof PDFRawStream) return stream;
    }
    for (const kid of listIn(branch, 'Kids')) {
      const next = resolve(kid);
      if (next instanceof PDFDict && ahead.length < mostBranches) ahead.push(next);
    }
  }
  return null;
}

function faultOf(error: unknown): string {
  if (error instanceof LockedPdf) return 'can’t be taken in: it is locked with a password';
  if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') {
    return `can’t be taken in: what it carries is more than ${largestFile / 1024 / 1024} MB once it is unpacked`;
  }
  if (error instanceof UnfitStream)
    return 'can’t be taken in: another program has packed what it carries in its own way';
  return 'is a PDF that is damaged or cut off; ask for it again';
}
