import { expect, test } from 'vitest';
import type { PlainText } from '../../shared/anchors/plain-text.ts';
import {
  type ChoiceUnit,
  choiceOf,
  chosenSpan,
  stepChoice,
  type WordChoice,
  wholeWordsOf,
} from '../../shared/notes/word-choice.ts';

function textOf(...blocks: readonly string[]): PlainText {
  let start = 0;
  const placed = blocks.map((block, index) => {
    const at = { id: `p${index}`, start, end: start + block.length };
    start = at.end + 1;
    return at;
  });
  return { text: blocks.join('\n'), blocks: placed };
}

const plain = textOf('It costs US$25.00, “or so”. Nobody pays it.', '', '中国 answers calls.');

function words(choice: WordChoice): string {
  const { start, end } = chosenSpan(choice);
  return plain.text.slice(start, end);
}

const begin: WordChoice = { anchor: { start: 0, end: 0 }, focus: { start: 0, end: 0 } };

function walk(choice: WordChoice, unit: ChoiceUnit, by: 1 | -1, extend: boolean, times: number): readonly string[] {
  const seen: string[] = [];
  let now = choice;
  for (let step = 0; step < times; step += 1) {
    now = stepChoice(plain, now, { unit, by, extend });
    seen.push(words(now));
  }
  return seen;
}

test('arrows go word by word, over the ends of paragraphs, without the punctuation round them', () => {
  expect(walk(begin, 'word', 1, false, 11)).toEqual([
    'It',
    'costs',
    'US$25.00',
    'or',
    'so',
    'Nobody',
    'pays',
    'it',
    '中国',
    'answers',
    'calls',
  ]);
});

test('with Shift a choice grows from where it began, and shrinks again', () => {
  const two = stepChoice(plain, begin, { unit: 'word', by: 1, extend: false });
  const three = stepChoice(plain, two, { unit: 'word', by: 1, extend: true });
  expect(words(three)).toBe('It costs');
  expect(words(stepChoice(plain, three, { unit: 'word', by: -1, extend: true }))).toBe('It');
  expect(walk(two, 'word', 1, true, 4).at(-1)).toBe('It costs US$25.00, “or so');
});

test('sentences and paragraphs are chosen whole, and at the end of the text nothing changes', () => {
  expect(walk(begin, 'sentence', 1, false, 3)).toEqual([
    'It costs US$25.00, “or so”.',
    'Nobody pays it.',
    '中国 answers calls.',
  ]);
  expect(walk(begin, 'paragraph', 1, false, 3)).toEqual([
    'It costs US$25.00, “or so”. Nobody pays it.',
    '中国 answers calls.',
    '中国 answers calls.',
  ]);
});

test('from chosen words the next key goes on from their last', () => {
  const chosen = choiceOf(plain, { start: 3, end: 17 });
  expect(words(chosen)).toBe('costs US$25.00');
  expect(words(stepChoice(plain, chosen, { unit: 'word', by: 1, extend: true }))).toBe('costs US$25.00, “or');
});

test('what is drawn by hand begins and ends at whole words, in a script without spaces too', () => {
  const drawn = (from: string, to: string) => {
    const start = plain.text.indexOf(from);
    const span = wholeWordsOf(plain, { start, end: plain.text.indexOf(to, start) + to.length });
    return plain.text.slice(span.start, span.end);
  };
  expect(drawn('25', '.0')).toBe('US$25.00');
  expect(drawn('sts ', 'US')).toBe('costs US$25.00');
  expect(drawn(' costs ', 'costs ')).toBe('costs');
  expect(drawn('“or', 'so”.')).toBe('“or so”.');
  expect(drawn('国', ' answ')).toBe('中国 answers');
  expect(drawn(' “', '“')).toBe('“');
});
