import { setImmediate as nextTurn } from 'node:timers/promises';
import { annotationItems } from '../../../shared/exchange/annotation-items.ts';
import { answeredFirst, type BriefingText, hypothesisRows, quotedNotes } from '../../../shared/exchange/hypothesis.ts';
import { isFromClaimbook, quotedRow } from '../../../shared/exchange/other-annotations.ts';
import { entryOfAnnotation } from '../../../shared/exchange/read-annotation.ts';
import { type Candidate, nameOf, type Reading, readCandidates, tooMany } from '../../../shared/exchange/reading.ts';
import { createRefusals } from '../../../shared/exchange/refusals.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';

/**
 * Reads annotations that anyone may have written: W3C's, ours as they were exported and others by the words they quote,
 * or Hypothesis's export. Quotations are looked for in `texts`. A failure's message goes on after the file's name.
 */
export async function readAnnotations(
  bytes: Buffer,
  texts: () => readonly BriefingText[],
): Promise<Result<Reading, 'failed'>> {
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
  const own = rows === null ? items.filter(isFromClaimbook) : [];
  const others = rows ?? items.filter((item) => !isFromClaimbook(item)).map(quotedRow);
  const readOther = others.length === 0 ? null : quotedNotes(texts(), rows === null ? 'annotation' : 'hypothesis');
  const quoted = new Set<string>();
  const candidates: readonly Candidate[] = [
    ...own.map((item, index) => ({ what: nameOf('Annotation', index, item), read: () => entryOfAnnotation(item) })),
    ...answeredFirst(others).map((row, index) => ({
      what: nameOf('Annotation', own.length + index, row),
      read: () => {
        const checked = readOther?.(row) ?? entryOfAnnotation(row);
        if ('entry' in checked) quoted.add(checked.entry.id);
        return checked;
      },
    })),
  ];
  const refusals = createRefusals();
  const entries = await readCandidates(candidates, refusals, nextTurn);
  const words = { colourNames: {}, scale: null };
  return ok({ format: rows === null ? 'annotations' : 'hypothesis', entries, quoted, refusals, words });
}
