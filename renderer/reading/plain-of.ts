import { claimRanges } from '../../shared/anchors/claim-range.ts';
import { type PlainText, plainText } from '../../shared/anchors/plain-text.ts';
import type { Briefing } from '../../shared/briefing/briefing.ts';
import type { Span } from '../../shared/notes/word-choice.ts';

interface ReadText {
  readonly plain: PlainText;
  /** Where each claim's own mark stands, in text order. */
  readonly claims: ReadonlyMap<string, Span>;
}

const known = new WeakMap<Briefing, ReadText>();

/** A briefing's plain text and the places of its claims in it, worked out once. */
export function plainOf(briefing: Briefing): ReadText {
  const read = known.get(briefing) ?? { plain: plainText(briefing), claims: claimRanges(briefing) };
  known.set(briefing, read);
  return read;
}
