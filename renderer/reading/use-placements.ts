import { useEffect } from 'react';
import { leafBlocks } from '../../shared/anchors/leaf-blocks.ts';
import { markPassages } from '../../shared/anchors/mark-passages.ts';
import { type Placement, placePassage } from '../../shared/anchors/place-passage.ts';
import type { PlainText } from '../../shared/anchors/plain-text.ts';
import type { Briefing, BriefingEdition, Inline } from '../../shared/briefing/briefing.ts';
import type { Note, Passage } from '../../shared/notes/entry.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { passageMarks } from '../../shared/notes/passage-marks.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { usePassages } from '../state/passage-store.ts';
import { plainOf } from './plain-of.ts';

/** How long, in ms, passages are placed before the page has its turn. */
const slice = 8;

/** A passage never changes: it stands where it was found as long as the text lies on the desk. */
const known = new WeakMap<PlainText, WeakMap<Passage, Placement>>();

function placed(note: Note, { plain, claims }: ReturnType<typeof plainOf>): Placement | null {
  const { passage, claim } = note;
  if (passage === null) return null;
  const before = known.get(plain) ?? new WeakMap<Passage, Placement>();
  known.set(plain, before);
  const range = claim === null ? null : (claims.get(claim) ?? null);
  const placement = before.get(passage) ?? placePassage(passage, plain, range);
  before.set(passage, placement);
  return placement;
}

/** Finds the passages of all notes on show in the text, and has them marked; again whenever those change. */
export function usePlacements({ briefing }: BriefingEdition): void {
  const all = useNotebook((notebook) => notebook.notes);
  const layers = useNotebook((notebook) => notebook.layers);

  useEffect(() => {
    let gone = false;
    const work = async () => {
      const text = plainOf(briefing);
      const notes = visibleNotes(all, layers).filter(
        (note) => note.briefing === briefing.id && note.passage !== null && !note.removed,
      );
      const placements = new Map<string, Placement>();
      let turn = performance.now();
      for (const note of notes) {
        const placement = placed(note, text);
        if (placement !== null) placements.set(note.id, placement);
        if (performance.now() - turn < slice) continue;
        await new Promise(requestAnimationFrame);
        if (gone) return;
        turn = performance.now();
      }
      usePassages.setState({ placements, marked: markLeaves(briefing, notes, placements) });
    };
    void work();
    return () => {
      gone = true;
    };
  }, [briefing, all, layers]);
  // Another text has other passages.
  useEffect(() => () => usePassages.setState({ placements: new Map(), marked: new Map(), at: null }), [briefing]);
}

const drawn = new WeakMap<readonly Inline[], { readonly key: string; readonly marked: readonly Inline[] }>();

/** The leaves that passages touch, marked; a leaf whose passages are as they were is the very same. */
function markLeaves(
  briefing: Briefing,
  notes: readonly Note[],
  placements: ReadonlyMap<string, Placement>,
): ReadonlyMap<string, readonly Inline[]> {
  const marks = passageMarks(notes, placements);
  const leaves = new Map(leafBlocks(briefing).map(({ id, inlines }) => [id, inlines]));
  const marked = new Map<string, readonly Inline[]>();
  for (const { id, start, end } of plainOf(briefing).plain.blocks) {
    const inlines = leaves.get(id);
    const touching = marks.filter((mark) => mark.start < end && mark.end > start);
    if (inlines === undefined || touching.length === 0) continue;
    const key = JSON.stringify(touching);
    const before = drawn.get(inlines);
    const now = before?.key === key ? before.marked : markPassages(inlines, start, touching);
    drawn.set(inlines, { key, marked: now });
    marked.set(id, now);
  }
  return marked;
}
