import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationCollection } from '../../shared/exchange/annotation-collection.ts';
import { annotationItems } from '../../shared/exchange/annotation-items.ts';
import { entryOfAnnotation } from '../../shared/exchange/read-annotation.ts';
import { canonical } from '../../shared/notes/canonical.ts';
import type { Entry } from '../../shared/notes/entry.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { anyEntries } from './any-entries.ts';
import { collection } from './web-annotation.ts';

const id = 'urn:uuid:0b0f5c62-2b6b-4f6d-9c43-6f7f0a3c9d99';

function written(entries: readonly Entry[]): unknown {
  return JSON.parse(annotationCollection(id, 'Notes', entries, { colourNames: { straw: 'To ask' }, scale: null }));
}

/** The entries of a collection read back; one that is refused is its reason. */
function readBack(entries: readonly Entry[]): readonly unknown[] {
  return (annotationItems(written(entries)) ?? []).map((item) => {
    const checked = entryOfAnnotation(item);
    return 'entry' in checked ? checked.entry : checked.why;
  });
}

test('whatever notes and flags hold, they are Web Annotations by the model’s own rules', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      expect(collection.safeParse(written(entries)).error?.message).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('whatever they hold, they come back as they were, with the fields of newer versions', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      expect(readBack(entries).map(canonical)).toEqual(entries.map(canonical));
    }),
    { numRuns: 500 },
  );
});

test('a note’s words, place and tags can be read by any program that knows the model', () => {
  const passage = { exact: 'a token', prefix: 'of ', suffix: ' and', start: 12, end: 19, edition: 'e'.repeat(64) };
  const more = { passage, colour: 'straw' as const, tags: ['prices'] };
  expect(annotationItems(written([noteOf('c_price', 'Ask **why**.', more)]))).toMatchObject([
    {
      motivation: 'commenting',
      creator: { type: 'Person', name: 'A reader' },
      body: [
        { type: 'TextualBody', value: 'Ask **why**.', format: 'text/markdown', purpose: 'commenting' },
        { value: 'prices', purpose: 'tagging' },
        { value: 'To ask', purpose: 'classifying' },
      ],
      target: {
        source: 'claimbook://claim/c_price',
        selector: [
          { type: 'FragmentSelector', value: 'c_price' },
          { type: 'TextQuoteSelector', exact: 'a token', prefix: 'of ', suffix: ' and' },
          { type: 'TextPositionSelector', start: 12, end: 19 },
        ],
        state: { 'claimbook:edition': 'e'.repeat(64) },
      },
    },
  ]);
});

test('each kind has its motivation, and an answer is on what it answers', () => {
  const note = noteOf('c_price', 'Why?');
  const entries = [
    note,
    noteOf('c_price', '', { colour: 'sage' }),
    noteOf('c_price', '', { bookmark: true }),
    noteOf('c_price', '', { tags: ['later'] }),
    noteOf('c_price', 'Because.', { reply: note.id }),
    flagOf('c_price', 'disputed', { reason: 'Table 2' }),
  ];
  const items = annotationItems(written(entries)) as readonly Record<string, unknown>[];
  expect(items.map(({ motivation }) => motivation)).toEqual([
    ...['commenting', 'highlighting', 'bookmarking', 'tagging', 'replying', 'assessing'],
  ]);
  expect(items[4]?.target).toMatchObject([`urn:uuid:${note.id}`, { source: 'claimbook://claim/c_price' }]);
  expect(items[5]?.body).toMatchObject([{ value: 'Disputed: Table 2' }]);
});

test('two versions of a note are annotations apart that lead back to one note', () => {
  const note = noteOf('c_price', 'one');
  const other = { ...note, text: 'two', clock: { aaaaaaaaaaaa: 1 } };
  const items = annotationItems(written([note, other])) as readonly Record<string, unknown>[];
  expect(new Set(items.map((item) => item.id)).size).toBe(2);
  expect(readBack([note, other])).toEqual([note, other]);
});

test('what Claimbook did not write is no entry of its own', () => {
  const theirs = { id: 'urn:x:1', type: 'Annotation', creator: { id: 'urn:x:2' }, target: 'https://example.org/' };
  expect(entryOfAnnotation(theirs)).toEqual({ why: expect.stringContaining('no annotation as Claimbook') });
  expect(entryOfAnnotation('x')).toEqual({ why: expect.stringContaining('no annotation') });
});
