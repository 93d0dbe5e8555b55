import { expect, test } from 'vitest';
import { plainText } from '../../shared/anchors/plain-text.ts';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { notedBriefing } from '../../shared/briefing/noted-briefing.ts';
import type { Passage } from '../../shared/notes/entry.ts';
import { briefingOf } from '../anchors/edition-of.ts';
import { noteOf } from '../support/note-of.ts';

const briefing = briefingOf('a');
const plain = plainText(briefing);

/** A passage of the text as a reader would choose it. */
function passageAt(start: number, end: number): Passage {
  return {
    exact: plain.text.slice(start, end),
    prefix: plain.text.slice(Math.max(0, start - 64), start),
    suffix: plain.text.slice(end, end + 64),
    start,
    end,
    edition: briefing.editionHash,
  };
}

const highlighted = (inlines: readonly Inline[]): string =>
  inlines
    .flatMap((inline) => ('children' in inline ? [inline, ...inline.children] : []))
    .flatMap((inline) =>
      inline.type === 'highlight' ? inline.children.map((run) => ('text' in run ? run.text : '')) : '',
    )
    .join('');

test('a note stands after the block of its words, which are marked in the text, and answers stand under it', () => {
  const paragraph = briefing.sections[0]?.blocks.find((block) => block.type === 'paragraph');
  const leaf = plain.blocks.find(({ id }) => id === paragraph?.id);
  if (leaf === undefined) throw new Error('Section 1 has no paragraph.');
  const passage = passageAt(leaf.start, leaf.start + 12);
  const note = noteOf(null, 'On words.', { briefing: 'a', passage, colour: 'sage' });
  const answer = noteOf(null, 'So it is.', { briefing: 'a', reply: note.id });
  const noted = notedBriefing(briefing, [note, answer]);
  expect(noted.notesAt.get(leaf.id)).toEqual([
    { note, placement: { state: 'exact', start: leaf.start, end: leaf.start + 12, score: 1 }, replies: [answer] },
  ]);
  const marked = noted.briefing.sections[0]?.blocks.find(({ id }) => id === leaf.id);
  expect(marked?.type === 'paragraph' ? highlighted(marked.children) : '').toBe(passage.exact);
  expect(noted.apart).toEqual([]);
});

test('a note without words stands after the block of its claim, and notes keep the order of their places', () => {
  const [first, second] = briefing.sections.flatMap(({ claims }) => claims);
  if (first === undefined || second === undefined) throw new Error('Briefing A has fewer than two claims.');
  const later = noteOf(second, 'Second.');
  const sooner = noteOf(first, 'First.');
  const all = [...notedBriefing(briefing, [later, sooner]).notesAt.values()].flat().map(({ note }) => note.text);
  expect(all).toEqual(['First.', 'Second.']);
});

test('a note whose words are gone stands by its claim, or apart where it has none; what is in the trash stands nowhere', () => {
  const [claim = null] = briefing.sections.flatMap(({ claims }) => claims);
  const passage = { ...passageAt(10, 40), exact: 'zzz qqq xxx never in any text', prefix: '', suffix: '' };
  const byClaim = noteOf(claim, 'By its claim.', { passage });
  const apart = noteOf(null, 'Apart.', { briefing: 'a', passage });
  const gone = noteOf(claim, 'Gone.', { removed: true });
  const noted = notedBriefing(briefing, [byClaim, apart, gone]);
  expect([...noted.notesAt.values()].flat().map(({ note }) => note)).toEqual([byClaim]);
  expect(noted.apart.map(({ note, placement }) => [note.text, placement?.state])).toEqual([['Apart.', 'lost']]);
  expect(noted.briefing).toBe(briefing);
});
