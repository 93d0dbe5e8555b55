import { expect, test } from 'vitest';
import type { Placement } from '../../shared/anchors/place-passage.ts';
import { passageMarks } from '../../shared/notes/passage-marks.ts';
import { placementWords } from '../../shared/notes/placement-words.ts';

const notes = [
  { id: 'second', colour: 'rose', created: '2026-07-02T10:00:00.000Z' },
  { id: 'first', colour: null, created: '2026-07-01T10:00:00.000Z' },
  { id: 'lost', colour: 'sage', created: '2026-07-01T09:00:00.000Z' },
] as const;

const placements = new Map<string, Placement>([
  ['first', { state: 'exact', start: 0, end: 4, score: 1 }],
  ['second', { state: 'doubtful', start: 2, end: 8, score: 0.8 }],
  ['lost', { state: 'lost', score: 0.2 }],
]);

test('passages are marked in the order they were made, and lost ones not at all', () => {
  expect(passageMarks(notes, placements)).toEqual([
    { start: 0, end: 4, note: 'first', colour: null, doubtful: false },
    { start: 2, end: 8, note: 'second', colour: 'rose', doubtful: true },
  ]);
});

test('only an exact place needs no words', () => {
  const sentences = [...placements.values()].map(placementWords);
  expect(sentences[0]).toBeNull();
  expect(sentences[1]).toMatch(/the text has changed/);
  expect(sentences[2]).toMatch(/lost its place/);
  expect(placementWords({ state: 'moved', start: 0, end: 2, score: 1 })).toMatch(/moved/);
});
