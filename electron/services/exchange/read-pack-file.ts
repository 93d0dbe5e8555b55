import { largestFile } from '../../../shared/exchange/limits.ts';
import type { Reading } from '../../../shared/exchange/reading.ts';
import { failure, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { attachedNotes } from '../../../shared/pack/attached.ts';
import { errorCode } from '../disk/error-code.ts';
import { attachedFiles } from './attached-files.ts';
import { LockedPdf, openPdfObjects } from './pdf-objects.ts';
import { readBundle } from './read-bundle.ts';
import { UnfitStream, unpackStream } from './unpack-stream.ts';

/** `%PDF-`, which may stand a little after the beginning; JSON may speak of it there, too. */
export function isPdf(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, 1024);
  return start.includes('%PDF-') && !/^\uFEFF?\s*[[{]/.test(start);
}

/**
 * Reads the notes that a pack carries, from a PDF that anyone may have made. A failure's message goes on after the
 * file's name.
 */
export async function readPackFile(bytes: Uint8Array): Promise<Result<Reading, 'failed'>> {
  try {
    const file = attachedFiles(openPdfObjects(bytes)).get(attachedNotes);
    if (file === undefined) {
      return failure('failed', t`carries no notes from Claimbook; ask for the pack as it was written, or for a bundle`);
    }
    return await readBundle(unpackStream(file, largestFile));
  } catch (error) {
    return failure('failed', faultOf(error));
  }
}

function faultOf(error: unknown): string {
  if (error instanceof LockedPdf) return t`can’t be taken in: it is locked with a password`;
  if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') {
    return t`can’t be taken in: what it carries is more than ${largestFile / 1024 / 1024} MB once it is unpacked`;
  }
  if (error instanceof UnfitStream)
    return t`can’t be taken in: another program has packed what it carries in its own way`;
  return t`is a PDF that is damaged, cut off or too tangled to read; ask for it again`;
}
