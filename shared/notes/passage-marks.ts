import type { PassageMark } from '../anchors/mark-passages.ts';
import type { Placement } from '../anchors/place-passage.ts';
import type { Note } from './entry.ts';

/** The passages to mark in a text, the one made last on top; lost ones have no place to be marked at. */
export function passageMarks(
  notes: readonly Pick<Note, 'id' | 'colour' | 'created'>[],
  placements: ReadonlyMap<string, Placement>,
): readonly PassageMark[] {
  const made = [...notes].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  return made.flatMap(({ id, colour }) => {
    const placed = placements.get(id);
    if (placed === undefined || placed.state === 'lost') return [];
    const { start, end, state } = placed;
    return [{ start, end, note: id, colour, doubtful: state === 'doubtful' }];
  });
}
