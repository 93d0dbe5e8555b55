import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BriefingText } from '../../../shared/exchange/hypothesis.ts';
import { largestFile } from '../../../shared/exchange/limits.ts';
import type { Reading } from '../../../shared/exchange/reading.ts';
import { failure, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { reasonOf } from '../reason-of.ts';
import { readAnnotations } from './read-annotations.ts';
import { readBundle } from './read-bundle.ts';
import { isPdf, readPackFile } from './read-pack-file.ts';

/**
 * Reads a file of notes and flags that anyone may have written, told by its content: a bundle, a pack that carries
 * one, W3C annotations, or Hypothesis's export. What another program wrote is looked for in `texts`. A failure says why in
 * a sentence, and that nothing has changed.
 */
export async function readExchangeFile(
  path: string,
  texts: () => readonly BriefingText[],
): Promise<Result<Reading, 'failed'>> {
  const name = basename(path);
  const bytes = await readUpTo(path, largestFile).catch((error: unknown) => reasonOf(error));
  if (typeof bytes === 'string') {
    return failure('failed', t`${name} can’t be read (${bytes}). Nothing was changed.`);
  }
  if (bytes === null) {
    const most = largestFile / 1024 / 1024;
    return failure(
      'failed',
      t`${name} is larger than ${most} MB, the most that Claimbook takes in. Nothing was changed.`,
    );
  }
  const reading = await readAny(bytes, texts);
  return reading.ok ? reading : failure('failed', t`${name} ${reading.message}. Nothing was changed.`);
}

function readAny(bytes: Buffer, texts: () => readonly BriefingText[]): Promise<Result<Reading, 'failed'>> {
  if (isZip(bytes)) return readBundle(bytes);
  return isPdf(bytes) ? readPackFile(bytes) : readAnnotations(bytes, texts);
}

/** A file's bytes; null where there are more than `most`. */
async function readUpTo(path: string, most: number): Promise<Buffer | null> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error('it is not a file');
    return stats.size > most ? null : await file.readFile();
  } finally {
    await file.close();
  }
}

/** `PK`, which no JSON starts with. */
function isZip(bytes: Buffer): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
