import { setImmediate as nextTurn } from 'node:timers/promises';
import { annotationItems } from '../../../shared/exchange/annotation-items.ts';
import { answeredFirst } from '../../../shared/exchange/answered-first.ts';
import {
  type BriefingText,
  hypothesisRows,
  type QuotedNote,
  quotedNotes,
} from '../../../shared/exchange/hypothesis.ts';
import { isRecord } from '../../../shared/exchange/is-record.ts';
import { isFromClaimbook, quotedRow } from '../../../shared/exchange/other-annotations.ts';
import { entryOfAnnotation } from '../../../shared/exchange/read-annotation.ts';
import { type Candidate, nameOf, type Reading, readCandidates, tooMany } from '../../../shared/exchange/reading.ts';
import { createRefusals } from '../../../shared/exchange/refusals.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import type { Entry } from '../../../shared/notes/entry.ts';

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
    return failure('failed', t`is neither a bundle nor annotations, or it is cut off`);
  }
  const rows = hypothesisRows(value);
  const items = rows ?? annotationItems(value);
  if (items === null) return failure('failed', t`holds no annotations that Claimbook knows`);
  const many = tooMany(items.length);
  if (many !== null) return failure('failed', many);
  const own = rows === null ? items.filter(isFromClaimbook) : [];
  const others = rows ?? items.filter((item) => !isFromClaimbook(item)).map(quotedRow);
  const taken = new Map<string, Entry>();
  const origin = rows === null ? 'annotation' : 'hypothesis';
  const readOther = others.length === 0 ? null : quotedNotes(texts(), origin, taken);
  const quoted = new Set<string>();
  const refusals = createRefusals();
  const candidates: readonly Candidate[] = [
    ...own.map((item, index) => ({
      what: nameOf('Annotation', index, item),
      read: () => {
        const checked = entryOfAnnotation(item);
        if ('entry' in checked && isRecord(item)) taken.set(String(item.id), checked.entry);
        return checked;
      },
    })),
    ...answeredFirst(others).map((row, index) => {
      const what = nameOf('Annotation', own.length + index, row);
      return {
        what,
        read: () => {
          const checked: QuotedNote = readOther?.(row) ?? entryOfAnnotation(row);
          if ('entry' in checked) quoted.add(checked.entry.id);
          for (const why of checked.cut ?? []) refusals.add(what, why);
          return checked;
        },
      };
    }),
  ];
  const entries = await readCandidates(candidates, refusals, nextTurn);
  const words = { colourNames: {}, scale: null };
  return ok({ format: rows === null ? 'annotations' : 'hypothesis', entries, quoted, refusals, words });
}
