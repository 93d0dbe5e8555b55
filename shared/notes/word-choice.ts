import type { PlainText } from '../anchors/plain-text.ts';

/** A stretch of a plain text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words chosen by keyboard: the unit that stays, and the one that moves. */
export interface WordChoice {
  readonly anchor: Span;
  readonly focus: Span;
}

/** What one key press goes by. */
export type ChoiceUnit = 'word' | 'sentence' | 'paragraph';

/** All that lies from one end of a choice to the other. */
export function chosenSpan({ anchor, focus }: WordChoice): Span {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) };
}

/** A choice of all the words in `span`, whose end moves. */
export function choiceOf(plain: PlainText, span: Span): WordChoice {
  const words = unitsOf(plain, 'word').filter(({ start, end }) => end > span.start && start < span.end);
  return { anchor: words[0] ?? span, focus: words.at(-1) ?? span };
}

/** A span as drawn by hand, without white space at its ends and with the words that it begins or ends inside of whole. */
export function wholeWordsOf(plain: PlainText, span: Span): Span {
  const drawn = plain.text.slice(span.start, span.end);
  const start = span.start + drawn.length - drawn.trimStart().length;
  const end = span.start + drawn.trimEnd().length;
  if (start >= end) return span;
  const words = chosenSpan(choiceOf(plain, { start, end }));
  return { start: Math.min(start, words.start), end: Math.max(end, words.end) };
}

/**
 * The choice after a key: the next or previous unit alone, or, where it extends, as far as that unit. At an end of the
 * text it stays as it is.
 */
export function stepChoice(
  plain: PlainText,
  choice: WordChoice,
  { unit, by, extend }: { readonly unit: ChoiceUnit; readonly by: 1 | -1; readonly extend: boolean },
): WordChoice {
  const { focus } = choice;
  const units = unitsOf(plain, unit);
  const next = by === 1 ? units.find(({ end }) => end > focus.end) : units.findLast(({ start }) => start < focus.start);
  if (next === undefined) return choice;
  if (!extend) return { anchor: next, focus: next };
  return { anchor: choice.anchor, focus: next };
}

const known = new WeakMap<PlainText, Map<ChoiceUnit, readonly Span[]>>();

function unitsOf(plain: PlainText, unit: ChoiceUnit): readonly Span[] {
  const units = known.get(plain) ?? new Map<ChoiceUnit, readonly Span[]>();
  known.set(plain, units);
  const found = units.get(unit) ?? plain.blocks.flatMap((block) => split(plain.text, block, unit));
  units.set(unit, found);
  return found;
}

function split(text: string, block: Span, unit: ChoiceUnit): readonly Span[] {
  const words = text.slice(block.start, block.end);
  switch (unit) {
    case 'word':
      return wordsIn(words, block.start);
    case 'sentence':
      return segments(words, 'sentence').flatMap(({ start, end }) => trimmed(words, start, end, block.start));
    case 'paragraph':
      return trimmed(words, 0, words.length, block.start);
  }
}

const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** What stands round a word and is no part of it. */
const opening = /^[“‘"'([–—-]+/u;
const closing = /[”’"'.,;:!?)\]–—-]+$/u;

/** Words as a reader counts them: `US$25.00` is one, and so is each word of an unspaced script. */
function wordsIn(text: string, offset: number): readonly Span[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) => {
    if (unspaced.test(run)) {
      return segments(run, 'word').map(({ start, end }) => ({
        start: offset + index + start,
        end: offset + index + end,
      }));
    }
    const from = index + (opening.exec(run)?.[0].length ?? 0);
    const to = index + run.length - (closing.exec(run)?.[0].length ?? 0);
    return to > from ? [{ start: offset + from, end: offset + to }] : [];
  });
}

function segments(text: string, granularity: 'word' | 'sentence'): readonly Span[] {
  const found = [...new Intl.Segmenter('en', { granularity }).segment(text)];
  return found
    .filter(({ isWordLike }) => granularity === 'sentence' || isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function trimmed(text: string, start: number, end: number, offset: number): readonly Span[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? [{ start: offset + from, end: offset + to }] : [];
}
