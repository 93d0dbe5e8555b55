import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { annotationItems } from '../../../shared/exchange/annotation-items.ts';
import {
  answeredFirst,
  type BriefingText,
  hypothesisReader,
  hypothesisRows,
} from '../../../shared/exchange/hypothesis.ts';
import { largestFile } from '../../../shared/exchange/limits.ts';
import { entryOfAnnotation } from '../../../shared/exchange/read-annotation.ts';
import { nameOf, type Reading, readCandidates, tooMany } from '../../../shared/exchange/reading.ts';
import { createRefusals } from '../../../shared/exchange/refusals.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { reasonOf } from '../reason-of.ts';
import { readBundle } from './read-bundle.ts';

/**
 * Reads a file of notes and flags that anyone may have written, told by its content: a bundle, W3C annotations of ours,
 * or Hypothesis's export, which is looked for in `texts`. A failure says why in a sentence, and that nothing has changed.
 */
export async function readExchangeFile(
  path: string,
  texts: () => readonly BriefingText[],
): Promise<Result<Reading, 'failed'>> {
  const name = basename(path);
  const bytes = await readUpTo(path, largestFile).catch((error: unknown) => reasonOf(error));
  if (typeof bytes === 'string') {
    return failure('failed', `${name} can’t be read (${bytes}). Nothing was changed.`);
  }
  if (bytes === null) {
    const most = largestFile / 1024 / 1024;
    return failure(
      'failed',
      `${name} is larger than ${most} MB, the most that Claimbook takes in. Nothing was changed.`,
    );
  }
  const reading = isZip(bytes) ? await readBundle(bytes) : await readJson(bytes, texts);
  return reading.ok ? reading : failure('failed', `${name} ${reading.message}. Nothing was changed.`);
}

/** A file's bytes; null where there are more than `most`. */
async function readUpTo(path: string, most: number): Promise<Buffer | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size > most ? null : await file.readFile();
  } finally {
    await file.close();
  }
}

/** `PK`, which no JSON starts with. */
function isZip(bytes: Buffer): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function readJson(bytes: Buffer, texts: () => readonly BriefingText[]): Promise<Result<Reading, 'failed'>> {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return failure('failed', 'is neither a bundle nor annotations, or it is cut off');
  }
  const rows = hypothesisRows(value);
  const items = rows ?? annotationItems(value);
  if (items === null) return failure('failed', 'holds no annotations that Claimbook knows');
  const many = tooMany(items.length);
  if (many !== null) return failure('failed', many);
  const refusals = createRefusals();
  const read = rows === null ? entryOfAnnotation : hypothesisReader(texts());
  const ordered = rows === null ? items : answeredFirst(items);
  const candidates = ordered.map((item, index) => ({
    what: nameOf('Annotation', index, item),
    read: () => read(item),
  }));
  const entries = await readCandidates(candidates, refusals, nextTurn);
  return ok({
    format: rows === null ? 'annotations' : 'hypothesis',
    entries,
    refusals,
    words: { colourNames: {}, scale: null },
  });
}
