import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../shared/briefing/inline-tree.ts';
import type { SearchHit } from '../../shared/search/search-hit.ts';
import { createSearchIndex } from '../../shared/search/search-index.ts';
import { noteOf } from '../support/note-of.ts';
import { indexLibrary } from './library-index.ts';

const { editions, index } = await indexLibrary();
const find = (query: string, limit = 500) => index.search(query, { limit });
const ids = (query: string) => find(query).hits.map(({ passage }) => `${passage.kind} ${passage.id}`);
const marked = ({ passage, ranges }: SearchHit) => ranges.map(({ start, end }) => passage.text.slice(start, end));

test('a claim is found by its number first, as printed or in small letters', () => {
  for (const query of ['B13', 'b13', 'B13 ']) {
    const [first] = find(query).hits;
    expect([first?.passage.kind, first?.passage.title]).toEqual(['claim', 'B13']);
    expect(first?.titleRanges).toEqual([{ start: 0, end: 3 }]);
  }
  expect(find('b7').hits[0]?.passage.title).toBe('B07');
});

test('120 trillion is found in every spelling, and each finds the same', () => {
  const found = ids('120 trillion');
  expect(found).toContain('claim b_daily_tokens');
  for (const query of ['120 tn', '120tn', '120,000,000,000,000']) expect(ids(query)).toEqual(found);
  expect(ids('120 bn')).not.toContain('claim b_daily_tokens');
});

test('a sum of money is found by sign, by word and by magnitude', () => {
  for (const query of ['¥1.7 bn', '1.7bn yuan', 'RMB1.7bn', '1,700 million yuan']) {
    expect(find(query).hits[0]?.passage.title).toBe('B13');
  }
  expect(find('¥1.7bn').hits.flatMap(marked)).toContain('1.7 billion yuan');
  expect(ids('$75')).toEqual(ids('US$75'));
});

test('a magnitude is found as a word too', () => {
  expect(ids('trillion tokens')).toContain('claim b_daily_tokens');
  expect(ids('"trillion tokens"')).toContain('claim b_daily_tokens');
  expect(find('tril').total).toBe(find('trillion').total);
});

test('a percentage is found with its sign and in words', () => {
  expect(find('47.17%').hits.map(({ passage }) => passage.title)).toContain('B91');
  expect(ids('47.17 per cent').toSorted()).toEqual(ids('47.17%').toSorted());
});

test('Chinese is found inside a sentence', () => {
  const hits = find('算力').hits;
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.flatMap(marked)).toContain('算力');
});

test('prose, claims, charts with their labels, sources and the glossary are all searched', () => {
  const kinds = (query: string) => new Set(find(query).hits.map(({ passage }) => passage.kind));
  expect(kinds('openrouter')).toEqual(new Set(['claim', 'text', 'chart', 'source', 'glossary']));
  for (const { charts, claims } of editions) {
    for (const chart of charts.filter(({ home }) => claims.some(({ id }) => id === home)).slice(0, 3)) {
      expect(ids(`"${chart.title}"`)).toContain(`chart ${chart.id}`);
      expect(ids(`"${chart.data[0]?.label}" in:charts`)).toContain(`chart ${chart.id}`);
    }
  }
});

test('a paragraph is found by its own words and not by its section’s name', () => {
  for (const { passage, ranges } of find('price in:text').hits)
    expect([passage.text, ranges.length > 0]).toEqual([passage.text, true]);
});

test('every paragraph of every text is found by its own words, at its own block', () => {
  for (const { briefing } of editions) {
    for (const section of briefing.sections) {
      const { hits } = find(`"${section.name}" in:text briefing:${briefing.id}`);
      expect(hits.map(({ passage }) => passage.block)).toContain(`section-${section.number}`);
    }
  }
});

test('a term of the glossary is found once in the library and leads to where a text uses it', () => {
  const hits = find('token in:glossary').hits.filter(({ passage }) => passage.title === 'token');
  expect(hits).toHaveLength(1);
  expect(hits[0]?.passage.block).not.toBeNull();
});

test('a refusal takes hits away, a phrase wants its words together, and both narrow what the words alone find', () => {
  expect(ids('doubao -trillion').length).toBeLessThan(ids('doubao').length);
  expect(find('doubao -trillion').hits.some(({ passage }) => /trillion/i.test(passage.text))).toBe(false);
  expect(ids('"electricity price"').length).toBeLessThan(ids('electricity price').length);
  expect(find('doubao briefing:a').hits.every(({ passage }) => passage.briefing === 'a')).toBe(true);
  expect(find('-doubao').hits).toEqual([]);
});

test('every letter that is typed towards a word keeps finding it', () => {
  for (const query of ['opus', '120 trillion', '47.17%', 'US$3.2bn', 'electricity']) {
    const { hits } = find(query);
    const before = query.length > 4 ? query.slice(0, -1) : query;
    if (hits.length > 0) expect(find(before).total).toBeGreaterThan(0);
  }
});

test('what is misspelt is answered with what was probably meant, and only when nothing is found', () => {
  expect(find('doubaoo price').suggestion).toBe('doubao price');
  expect(find('ohpus').suggestion).toBe('opus');
  expect(find('opus').suggestion).toBeNull();
  expect(find('zzzzzzzzzz').suggestion).toBeNull();
});

test('notes are found under their claim’s number as they are now, and no longer once removed', () => {
  const own = createSearchIndex();
  for (const edition of editions) own.add(edition);
  const noted = (query: string) => own.search(query, { limit: 5 }).hits.map(({ passage }) => passage);
  own.putNotes('b', [noteOf('b_daily_tokens', 'Herr Müller says the 市场 doubts this.')]);
  for (const query of ['muller', '市场', 'müller in:notes']) {
    expect(noted(query)[0]).toMatchObject({
      kind: 'note',
      claim: 'b_daily_tokens',
      title: expect.stringMatching(/^B\d+$/),
    });
  }
  own.putNotes('b', [noteOf('b_daily_tokens', 'Settled.')]);
  expect(noted('muller')).toEqual([]);
  expect(noted('settled in:notes')).toHaveLength(1);
  own.putNotes('b', [noteOf('b_daily_tokens', 'Settled.', { removed: true })]);
  expect(noted('settled in:notes')).toEqual([]);
});

test('the number of hits is counted past those that are handed out', () => {
  const { hits, total, more } = find('tokens', 5);
  expect(hits).toHaveLength(5);
  expect(total).toBeGreaterThan(5);
  expect(more).toBe(false);
});

test('what is marked lies in the passage, in order and apart, whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('opus', '120', 'tn', '"', '-', 'in:', 'briefing:', '¥', '%', '.', '算力', '__proto__', ' '),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (query) => {
      const answer = find(query, 10);
      expect(answer.query).toBe(query);
      for (const { passage, ranges, score } of answer.hits) {
        expect(score).toBeGreaterThan(0);
        let from = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(passage.text.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('hostile queries are answered at once', () => {
  const hostile = [
    'a'.repeat(100_000),
    '1'.repeat(5_000),
    '"'.repeat(5_000),
    '-a '.repeat(3_000),
    '1,111'.repeat(2_000),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9 0',
    '(((((a+)+)+)+$',
    '</script><img src=x onerror=alert(1)>',
    'constructor toString __proto__ hasOwnProperty',
  ];
  for (const query of hostile) {
    expect(find(query, 50).query).toBe(query);
  }
});

test('what a digest says is found, and leads to its part of the page', () => {
  for (const { briefing } of editions) {
    const words = plainText(briefing.digest?.holds[0]?.text ?? []);
    const { hits } = find(`"${words}" in:text briefing:${briefing.id}`);
    expect(hits.map(({ passage }) => [passage.title, passage.block])).toContainEqual(['Digest', 'digest-holds']);
  }
});
