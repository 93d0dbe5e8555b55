import { expect, test } from 'vitest';
import { claimRanges } from '../../shared/anchors/claim-range.ts';
import { passageAt } from '../../shared/anchors/passage.ts';
import { placePassage } from '../../shared/anchors/place-passage.ts';
import { plainText } from '../../shared/anchors/plain-text.ts';
import type { Passage } from '../../shared/notes/entry.ts';
import { briefingOf, editionOf } from './edition-of.ts';
import { oneLine, plainOf } from './tracked-text.ts';

const edition = '0'.repeat(64);
const old = plainText(briefingOf('c'));

/** The passage of briefing C with these words, which stand in it once, or with the given words before them. */
function passageOf(words: string, after = ''): Passage {
  const start = old.text.indexOf(after + words) + after.length;
  expect(start).toBeGreaterThanOrEqual(after.length);
  return passageAt(old, start, start + words.length, edition);
}

/** Places a passage in briefing C after an edit, with the words it is placed on. */
async function placeAfter(passage: Passage, edit: (markdown: string) => string, claim: string | null = null) {
  const briefing = await editionOf('c', edit);
  const plain = plainText(briefing);
  const own = claim === null ? null : (claimRanges(briefing).get(claim) ?? null);
  const placement = placePassage(passage, plain, own);
  return {
    plain,
    ...placement,
    words: placement.state === 'lost' ? null : plain.text.slice(placement.start, placement.end),
  };
}

const sentence =
  'The volume needs two cautions before it is used. Though the article’s title names only the new model, the count is of the whole Doubao family';

test('in the same text every passage is exact, however short, with or without surroundings', () => {
  for (let start = 0; start + 40 < old.text.length; start += 97) {
    const passage = passageAt(old, start, start + 3 + (start % 37), edition);
    expect(placePassage(passage, old, null)).toEqual({
      state: 'exact',
      start: passage.start,
      end: passage.end,
      score: 1,
    });
  }
});

test('words put in elsewhere, before or after, leave a passage exact', async () => {
  const passage = passageOf(sentence);
  const added = (markdown: string) => markdown.replace('## What is on sale', 'A new paragraph.\n\n## What is on sale');
  expect(await placeAfter(passage, added)).toMatchObject({
    state: 'exact',
    words: sentence,
    start: passage.start + 17,
  });
});

test('a word changed beside a passage leaves it placed, one changed inside makes it doubtful and nearly sure', async () => {
  const passage = passageOf(sentence);
  const beside = await placeAfter(passage, (markdown) => markdown.replace('Whose 180 trillion?', 'Whose volume?'));
  expect(beside).toMatchObject({ state: 'moved', words: sentence });
  const inside = await placeAfter(passage, (markdown) => markdown.replace('two cautions', 'some care'));
  expect(inside).toMatchObject({ state: 'doubtful', words: sentence.replace('two cautions', 'some care') });
  expect(inside.score).toBeGreaterThan(0.8);
  expect(inside.score).toBeLessThan(1);
});

test('a figure that was corrected is found between the words around it, and is doubtful', async () => {
  const passage = passageOf('256,000', 'a context window of ');
  const after = await placeAfter(passage, (markdown) => markdown.replace('[256,000]', '[262,144]'));
  // What stands there now shares too few signs with what was chosen to be called the same.
  expect(after).toMatchObject({ state: 'lost' });
  const nearer = await placeAfter(passage, (markdown) => markdown.replace('[256,000]', '[256,144]'));
  expect(nearer).toMatchObject({ state: 'doubtful', words: '256,144' });
});

test('a sentence that was moved to another section is moved, and never sits on what stands in its old place', async () => {
  const words = 'The order of the league table changes every quarter, the article says; what accumulates is the effect';
  const marked =
    '[The order of the league table changes every quarter]{#c_league_rotates}, the article says; [what accumulates is the effect of the cost curve]{#c_cost_compounds}.';
  const moved = (markdown: string) =>
    markdown
      .replace(` ${marked}`, '')
      .replace('The volume needs two cautions', `${marked} The volume needs two cautions`);
  expect(await placeAfter(passageOf(words), moved)).toMatchObject({ state: 'moved', words });
});

test('paragraphs that are divided or joined keep the passages across the break', async () => {
  const passage = passageOf(sentence);
  const divided = await placeAfter(passage, (markdown) =>
    markdown.replace('it is used. Though', 'it is used.\n\nThough'),
  );
  expect(divided.state).toBe('exact');
  expect(oneLine(divided.words ?? '')).toBe(sentence);

  const end = old.text.indexOf('For that argument') + 17;
  const across = passageAt(old, end - 60, end, edition);
  expect(across.exact).toContain('\n');
  const joined = await placeAfter(across, (markdown) =>
    markdown.replace('\n\nFor that argument', ' For that argument'),
  );
  expect(joined).toMatchObject({ state: 'exact', words: oneLine(across.exact) });
});

test('a passage over several blocks is placed over them, changed words and all', async () => {
  const start = old.text.indexOf('For that argument');
  const passage = passageAt(old, start, old.text.indexOf('The two part ways'), edition);
  expect(passage.exact.split('\n').length).toBeGreaterThan(2);
  const joined = await placeAfter(passage, (markdown) =>
    markdown.replace('A price and a volume on one day', 'One day'),
  );
  expect(joined).toMatchObject({ state: 'exact', words: passage.exact });
  const changed = await placeAfter(passage, (markdown) => markdown.replace('published price', 'printed price'));
  expect(changed).toMatchObject({
    state: 'doubtful',
    words: passage.exact.replace('published price', 'printed price'),
  });
});

test('of a phrase that stands twice the one with the passage’s surroundings is chosen, with new surroundings neither surely', async () => {
  const passage = passageOf(sentence);
  const copied = (markdown: string) => {
    const words = markdown.slice(markdown.indexOf('The volume needs'), markdown.indexOf(' ByteDance puts the growth'));
    return markdown.replace('## What is on sale', `Again: ${words.replaceAll('{#', '{ref=')}\n\n## What is on sale`);
  };
  const once = await placeAfter(passage, copied);
  expect(once).toMatchObject({ state: 'exact', words: sentence });
  if (once.state !== 'lost') expect(once.start).toBe(once.plain.text.lastIndexOf(sentence));

  const beforeTwice = `${'x '.repeat(40)}the same words ${'y '.repeat(40)}`;
  const twice = plainOf(`A line before.\n${beforeTwice}\n${beforeTwice}`);
  const alike = placePassage(passageAt(plainOf(beforeTwice), 80, 94, edition), twice, null);
  expect(alike.state).not.toBe('moved');
  if (alike.state === 'doubtful') expect(alike.score).toBeLessThanOrEqual(0.6);
});

test('of places that are alike, the one in the note’s claim is it', () => {
  const table = (price: string) => `Pro\n${price}\nTurbo\n${price}\nBoth`;
  const passage = passageAt(plainOf('Output\n¥30\nInput'), 7, 10, edition);
  const plain = plainOf(table('¥30'));
  const second = plain.text.lastIndexOf('¥30');
  const claim = { start: second, end: second + 3 };
  expect(placePassage(passage, plain, claim)).toMatchObject({ start: second, end: second + 3 });
});

test('a claim that was renumbered and moved takes the passages in it along', async () => {
  const words = 'refreshed two to four times a month';
  const line =
    '- [Doubao-Seed-Evolving, a member of the Seed family]{#c_evolving_in_family}, is [refreshed [two to four]{.figure} times a month]{#c_evolving_refresh}.';
  const renumbered = (markdown: string) =>
    markdown
      .replace(`${line}\n`, '')
      .replace(
        'Two numbers arrived',
        `The family is [refreshed [two to four]{.figure} times a month]{#c_evolving_refresh}. Two numbers arrived`,
      );
  const after = await placeAfter(passageOf(words), renumbered, 'c_evolving_refresh');
  expect(after.words).toBe(words);
  const reworded = (markdown: string) =>
    renumbered(markdown).replace('times a month]{#c_ev', 'times each month]{#c_ev');
  const changed = await placeAfter(passageOf(words), reworded, 'c_evolving_refresh');
  expect(changed).toMatchObject({ words: 'refreshed two to four times each month' });
});

test('a passage that was deleted is lost, though like words stand elsewhere', async () => {
  const deleted = (markdown: string) =>
    markdown.slice(0, markdown.indexOf('The volume needs')) +
    markdown.slice(markdown.indexOf('ByteDance puts the growth'));
  expect(await placeAfter(passageOf(sentence), deleted)).toMatchObject({ state: 'lost', words: null });
  expect(await placeAfter(passageOf('cautions'), deleted)).toMatchObject({ state: 'lost' });
  expect(
    await placeAfter(passageOf('180 trillion', 'Whose '), (text) => text.replace('## Whose 180 trillion?\n', '')),
  ).toMatchObject({
    state: 'lost',
  });
});

test('text without spaces is placed to the sign', () => {
  const before = '模型在此收费。'.repeat(3);
  const words = '豆包大模型每天处理超过一百八十万亿个词元';
  const first = `${before}${words}，成本持续下降，供给仍然紧张。`;
  const passage = passageAt(plainOf(first), before.length, before.length + words.length, edition);
  const shifted = plainOf(`新的开头。${first}`);
  expect(placePassage(passage, shifted, null)).toMatchObject({ state: 'exact', start: before.length + 5 });
  const changed = plainOf(first.replace('一百八十', '二百'));
  const placed = placePassage(passage, changed, null);
  expect(placed.state).toBe('doubtful');
  if (placed.state === 'doubtful') {
    expect(changed.text.slice(placed.start, placed.end)).toBe(words.replace('一百八十', '二百'));
  }
});

test('a passage from elsewhere with no surroundings and wrong offsets is placed by its words or lost, and nothing is thrown', () => {
  const bare = { exact: sentence, prefix: '', suffix: '', start: 9e9, end: 9e9 + 1, edition };
  expect(placePassage(bare, old, null)).toMatchObject({ state: 'moved', start: old.text.indexOf(sentence) });
  expect(placePassage({ ...bare, exact: 'the' }, old, null).state).toBe('lost');
  expect(placePassage({ ...bare, exact: '😀'.repeat(400) }, old, null).state).toBe('lost');
  expect(placePassage(bare, plainOf(''), null)).toEqual({ state: 'lost', score: 0 });
});
