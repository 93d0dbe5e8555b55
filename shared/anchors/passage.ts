import type { Passage } from '../notes/entry.ts';
import type { PlainText } from './plain-text.ts';
import { pairEnd, pairStart } from './surrogate-pair.ts';

/** How many UTF-16 units of the words around it a passage keeps on each side. */
const around = 64;

/**
 * The passage from `start` to `end` of a plain text, without white space at its ends; half a surrogate pair is taken
 * whole. `edition` is the hash of the edition that the text is of. Throws a RangeError where the range holds no words,
 * and leaves it to the caller to refuse one that is longer than a notebook keeps.
 */
export function passageAt({ text }: PlainText, start: number, end: number, edition: string): Passage {
  const from = pairStart(text, Math.max(0, start));
  const chosen = text.slice(from, pairEnd(text, Math.min(text.length, end)));
  const exact = chosen.trim();
  if (exact === '') throw new RangeError(`The text from ${start} to ${end} holds no words; choose some.`);
  const first = from + chosen.length - chosen.trimStart().length;
  const last = first + exact.length;
  return {
    exact,
    prefix: text.slice(pairEnd(text, Math.max(0, first - around)), first),
    suffix: text.slice(last, pairStart(text, Math.min(text.length, last + around))),
    start: first,
    end: last,
    edition,
  };
}
