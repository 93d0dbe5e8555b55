import { expect, test } from 'vitest';
import { offeredTags, tagsInUse } from '../../shared/notes/tags-in-use.ts';

const notes = [
  { tags: ['price', 'doubt'], removed: false },
  { tags: ['Price'], removed: false },
  { tags: ['compute'], removed: false },
  { tags: ['gone'], removed: true },
];

test('tags in use come with the most used first, then by name, whatever their case and without those in the trash', () => {
  expect(tagsInUse(notes)).toEqual(['price', 'compute', 'doubt']);
});

test('what begins with the typed letters is offered before what holds them, and nothing that the note has', () => {
  expect(offeredTags('', ['price', 'compute', 'doubt'], ['Doubt'])).toEqual(['price', 'compute']);
  expect(offeredTags(' P', ['compute', 'price'], [])).toEqual(['price', 'compute']);
  expect(offeredTags('x', ['compute', 'price'], [])).toEqual([]);
});
