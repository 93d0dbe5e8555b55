import { expect, test } from 'vitest';
import { claimRanges } from '../../shared/anchors/claim-range.ts';
import { plainText } from '../../shared/anchors/plain-text.ts';
import { answeredFirst } from '../../shared/exchange/answered-first.ts';
import { type BriefingText, hypothesisRows, quotedNotes } from '../../shared/exchange/hypothesis.ts';
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

/** The id that an annotation gets by itself. */
function idOf(value: unknown, origin: 'hypothesis' | 'annotation' = 'hypothesis'): string {
  const checked = quotedNotes(texts, origin)(value);
  if ('why' in checked) throw new Error(checked.why);
  return checked.entry.id;
}

test('ids that only a file knows lead to notes apart, unless author, document, day and words are the same', () => {
  const local = row({ id: '#1' });
  expect(idOf(local)).toBe(idOf(row({ id: '#1', text: 'Said better', updated: '2026-04-01T10:00:00Z' })));
  const { start } = range;
  const elsewhere = { ...row().target[0]?.selector[1], exact: text.line.slice(start, start + 24).trim(), suffix: '' };
  const others = [
    row({ id: '#2' }),
    row({ id: '#1', user: 'acct:brandt@hypothes.is' }),
    row({ id: '#1', created: '2026-03-01T10:00:01Z' }),
    row({ id: '#1', target: [{ ...row().target[0], source: 'https://example.org/other' }] }),
    row({ id: '#1', target: [{ source: 'https://example.org/article', selector: [elsewhere] }] }),
  ];
  expect(new Set([local, ...others].map((each) => idOf(each))).size).toBe(6);
  for (const id of ['https://x.org/1', 'urn:uuid:1', row().id]) {
    expect(idOf(row({ id, created: '2026-01-01T10:00:00Z' }))).toBe(idOf(row({ id })));
  }
});

test('of two with one id in a file the first is taken, and the other is told', () => {
  const read = quotedNotes(texts, 'annotation');
  expect(read(row({ id: '#1' }))).toHaveProperty('entry');
  expect(read(row({ id: '#1', text: 'Another' }))).toEqual({ why: expect.stringContaining('has the same id') });
});

test('answers come after what they answer in whatever order they are listed, and those that go round come last', () => {
  const answer = (id: string, answered: string) => ({ id, references: [answered] });
  const [a, b, c, d] = [{ id: 'a' }, answer('b', 'a'), answer('c', 'b'), answer('d', 'c')];
  expect(answeredFirst([d, c, b, a])).toEqual([a, b, c, d]);
  expect(answeredFirst([c, a, d, b])).toEqual([a, b, c, d]);
  const [e, f] = [answer('e', 'f'), answer('f', 'e')];
  expect(answeredFirst([e, f, a])).toEqual([a, e, f]);
  const long = Array.from({ length: 100_000 }, (_, index) => answer(`${index}`, `${index + 1}`));
  expect(answeredFirst(long).at(-1)).toEqual(answer('0', '1'));
  const same = Array.from({ length: 100_000 }, () => a);
  expect(answeredFirst([b, ...same])).toHaveLength(100_001);
});

test('tags that are too long or too many are cut, and that is told', () => {
  const read = (tags: readonly string[]) => {
    const checked = quotedNotes(texts, 'hypothesis')(row({ tags }));
    if ('why' in checked || checked.entry.type !== 'note') throw new Error('Refused.');
    return { tags: checked.entry.tags, cut: checked.cut };
  };
  expect(read(['x'.repeat(120)])).toEqual({
    tags: [`${'x'.repeat(59)}…`],
    cut: ['Its tags are cut to 60 characters.'],
  });
  expect(read([`${'x'.repeat(58)}😀😀`]).tags).toEqual([`${'x'.repeat(58)}…`]);
  const many = read(Array.from({ length: 60 }, (_, index) => `tag ${index}`));
  expect(many.tags).toHaveLength(40);
  expect(many.cut).toEqual(['Of its 60 tags the first 40 are taken.']);
  expect(read(['prices'])).toEqual({ tags: ['prices'], cut: [] });
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
  expect(why({ ...row(), id: 7 })).toBe('It has no id that can be read.');
  expect(why({ ...row(), created: null })).toContain('The time it was written at');
  expect(why({ ...row(), text: {} })).toContain('no annotation as Hypothesis');
  expect(why(row({ text: 'y'.repeat(100_001) }))).toBe('Its field "text" is longer than 100,000 characters.');
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
  expect(quotedNotes(texts, 'annotation')(quotedRow(timeless))).toEqual({
    why: expect.stringContaining('The time it was written at'),
  });
});

test('a body without words says where it stands, and none at all leaves a highlight', () => {
  const selector = row().target[0]?.selector;
  const read = (body: unknown) => {
    const annotation = { id: 'https://x.org/1', created: '2026-03-01T10:00:00Z', body, target: { selector } };
    const checked = quotedNotes(texts, 'annotation')(quotedRow(annotation));
    if ('why' in checked || checked.entry.type !== 'note') throw new Error('why' in checked ? checked.why : 'A flag.');
    const { text: words, tags, colour } = checked.entry;
    return { words, tags, colour };
  };
  const comment = { type: 'TextualBody', value: 'Which?', purpose: 'commenting' };
  const semantic = { type: 'SpecificResource', purpose: 'tagging', source: 'https://x.org/prices' };
  expect(read([comment, semantic])).toEqual({ words: 'Which?', tags: ['https://x.org/prices'], colour: null });
  expect(read({ id: 'https://x.org/post', type: 'Text' })).toMatchObject({ words: 'https://x.org/post' });
  for (const body of [null, undefined, [], { type: 'TextualBody', purpose: 'highlighting' }, [7, { value: 7 }]]) {
    expect(read(body)).toEqual({ words: '', tags: [], colour: 'straw' });
  }
});

test('the rows of its API and a plain list are known, and no other file is', () => {
  expect(hypothesisRows({ total: 1, rows: [row()] })).toHaveLength(1);
  expect(hypothesisRows([row()])).toHaveLength(1);
  for (const other of [null, {}, [], { rows: {} }, [{ id: 1 }], 'x']) expect(hypothesisRows(other)).toBeNull();
});
