import type { Passage } from '../notes/entry.ts';
import type { TextRange } from './claim-range.ts';
import { pairEnd, pairStart } from './surrogate-pair.ts';

/** A sign of a word in a script that sets spaces between words. */
const wordSign = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
/** A word that goes on for longer than this is left cut. */
const longestReach = 24;

/**
 * A range without white space at its ends, widened to whole surrogate pairs and, at an end where the passage did not cut
 * a word, to the whole word.
 */
export function wholeWords(passage: Passage, text: string, range: TextRange): TextRange {
  let start = pairStart(text, range.start);
  let end = pairEnd(text, range.end);
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  const { exact, prefix, suffix } = passage;
  if (!cutsWord(prefix + exact, prefix.length)) {
    const least = Math.max(0, start - longestReach);
    while (start > least && cutsWord(text, start)) start -= 1;
  }
  if (!cutsWord(exact + suffix, exact.length)) {
    const most = Math.min(text.length, end + longestReach);
    while (end < most && cutsWord(text, end)) end += 1;
  }
  return { start, end };
}

function cutsWord(text: string, at: number): boolean {
  return isWordSign(text, at - 1) && isWordSign(text, at);
}

function isWordSign(text: string, at: number): boolean {
  return wordSign.test(text[at] ?? '');
}

function isSpace(text: string, at: number): boolean {
  return (text[at] ?? '').trim() === '';
}
