import { expect, test } from 'vitest';
import { claimRanges } from '../../shared/anchors/claim-range.ts';
import { plainText } from '../../shared/anchors/plain-text.ts';
import { answeredFirst, type BriefingText, hypothesisRows, quotedNotes } from '../../shared/exchange/hypothesis.ts';
import { quotedRow } from '../../shared/exchange/other-annotations.ts';
import { briefings } from '../anchors/edition-of.ts';

const hashes = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
const texts: readonly BriefingText[] = briefings.map((briefing) => {
  const plain = plainText(briefing);
  const ranges = claimRanges(briefing);
  return {
    briefing: briefing.id,
    edition: briefing.editionHash,
    plain,
    line: plain.text.replaceAll('\n', ' '),
    ranges,
    hashes: new Map([...ranges.keys()].map((claim) => [claim, hashes])),
  };
});
const text = texts.find(({ briefing }) => briefing === 'c') as BriefingText;
const [claim, range] = [...text.ranges].find(([, { start, end }]) => end - start > 30 && start > 100) as [
  string,
  { start: number; end: number },
];

/** An annotation as Hypothesis's API gives it, on a claim of briefing C. */
function row(more: object = {}) {
  const { start, end } = range;
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.line.slice(start, end),
    prefix: text.line.slice(start - 32, start),
    suffix: text.line.slice(end, end + 32),
  };
  const position = { type: 'TextPositionSelector', start: 9_000, end: 9_040 };
  return {
    id: 'DqMQlo2xEe2WJ3sHL4mW2Q',
    created: '2026-03-01T10:00:00.000000+00:00',
    updated: '2026-03-02T10:00:00.000000+00:00',
    user: 'acct:okafor@hypothes.is',
    user_info: { display_name: 'N. Okafor' },
    uri: 'https://example.org/article',
    text: 'Which *tokens*?',
    tags: ['prices', ' prices '],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [{ source: 'https://example.org/article', selector: [position, quote] }],
    ...more,
  };
}

test('an annotation becomes a note where its words stand, on the claim they touch, under its author and times', () => {
  expect(quotedNotes(texts, 'hypothesis')(row())).toMatchObject({
    entry: {
      author: { name: 'N. Okafor' },
      briefing: 'c',
      claim,
      passage: { start: range.start, end: range.end, edition: text.edition },
      text: 'Which *tokens*?',
      tags: ['prices'],
      against: hashes,
      created: '2026-03-01T10:00:00.000Z',
      changed: '2026-03-02T10:00:00.000Z',
    },
  });
});

test('ids follow from the annotation and its user, so that a second import finds the first', () => {
  const [first, second] = [quotedNotes(texts, 'hypothesis')(row()), quotedNotes(texts, 'hypothesis')(row())];
  expect(first).toEqual(second);
  expect(quotedNotes(texts, 'hypothesis')(row({ user: 'acct:brandt@hypothes.is' }))).not.toEqual(first);
});

test('an answer hangs where what it answers hangs, whatever order they come in', () => {
  const answer = row({ id: 'answer', references: [row().id], target: [{ source: 'https://example.org/article' }] });
  const read = quotedNotes(texts, 'hypothesis');
  const [first, second] = answeredFirst([answer, row()]).map(read);
  if (first === undefined || second === undefined || 'why' in first || 'why' in second) throw new Error('Refused.');
  expect(second.entry).toMatchObject({ claim, reply: first.entry.id, briefing: 'c' });
  expect(quotedNotes(texts, 'hypothesis')(answer)).toEqual({ why: expect.stringContaining('What it answers') });
});

test('what has no words to find, or words that stand nowhere or in doubt, is refused', () => {
  const quoting = (exact: string) =>
    row({ target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }] });
  const why = (value: unknown) => {
    const checked = quotedNotes(texts, 'hypothesis')(value);
    return 'why' in checked ? checked.why : 'taken';
  };
  expect(why(row({ target: [{ source: 'https://example.org/' }] }))).toContain('quotes no words');
  expect(why(quoting('words that nobody wrote in any of these'))).toContain('not found');
  expect(why(quoting('the'))).toContain('not found beyond doubt');
  expect(why({ ...row(), id: 7 })).toContain('no annotation as Hypothesis');
  expect(why(JSON.parse('{"__proto__": {}, "id": "x"}'))).toContain('__proto__');
});

test('an annotation by W3C’s model from another program is found by its words, in the forms the model allows', () => {
  const { start, end } = range;
  const selector = {
    type: 'TextQuoteSelector',
    exact: text.line.slice(start, end),
    prefix: text.line.slice(start - 32, start),
  };
  const common = { type: 'Annotation', created: '2026-03-01T10:00:00Z' };
  const tag = { type: 'TextualBody', value: 'prices', purpose: 'tagging' };
  const comment = { type: 'TextualBody', value: 'Which?', purpose: 'commenting' };
  const first = {
    ...{ ...common, id: 'https://x.org/1', creator: { id: 'https://x.org/o', name: 'N. Okafor' } },
    ...{ body: [comment, tag], target: { source: 'https://x.org', selector } },
  };
  const answer = { ...common, id: 'https://x.org/2', motivation: 'replying', bodyValue: 'All.', target: first.id };
  const read = quotedNotes(texts, 'annotation');
  const [one, two] = answeredFirst([quotedRow(answer), quotedRow(first)]).map(read);
  if (one === undefined || two === undefined || 'why' in one || 'why' in two) throw new Error('Refused.');
  expect(one.entry).toMatchObject({ author: { name: 'N. Okafor' }, claim, text: 'Which?', tags: ['prices'] });
  expect(one.entry).toMatchObject({ passage: { start, end }, created: '2026-03-01T10:00:00.000Z' });
  expect(two.entry).toMatchObject({ author: { name: 'Unnamed' }, reply: one.entry.id, text: 'All.' });
  const single = { ...first, body: 'Which?', target: [{ selector: [selector] }], creator: 'https://x.org/o' };
  expect(quotedNotes(texts, 'annotation')(quotedRow(single))).toMatchObject({
    entry: { id: one.entry.id, text: 'Which?' },
  });
  const { created: _, ...timeless } = first;
  expect(quotedNotes(texts, 'annotation')(quotedRow(timeless))).toEqual({ why: expect.stringContaining('its time') });
});

test('the rows of its API and a plain list are known, and no other file is', () => {
  expect(hypothesisRows({ total: 1, rows: [row()] })).toHaveLength(1);
  expect(hypothesisRows([row()])).toHaveLength(1);
  for (const other of [null, {}, [], { rows: {} }, [{ id: 1 }], 'x']) expect(hypothesisRows(other)).toBeNull();
});
