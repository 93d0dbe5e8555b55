import { claimRanges } from '../anchors/claim-range.ts';
import { leafBlocks, leavesOf } from '../anchors/leaf-blocks.ts';
import { markPassages } from '../anchors/mark-passages.ts';
import { type Placement, placePassage } from '../anchors/place-passage.ts';
import { plainText } from '../anchors/plain-text.ts';
import type { Note } from '../notes/entry.ts';
import { passageMarks } from '../notes/passage-marks.ts';
import type { Block, Briefing, Inline } from './briefing.ts';

/** A note where it is read, with the answers to it, oldest first. */
export interface PlacedNote {
  readonly note: Note;
  /** Where its passage stands; null for a note without one. */
  readonly placement: Placement | null;
  readonly replies: readonly Note[];
}

/** A briefing with the passages of notes marked in its text, and the notes by the block they are read after. */
export interface NotedBriefing {
  readonly briefing: Briefing;
  /** By a block's id, or `section-N` for a section's title, in the order of their places. */
  readonly notesAt: ReadonlyMap<string, readonly PlacedNote[]>;
  /** The notes that have no place in this text. */
  readonly apart: readonly PlacedNote[];
}

/**
 * Puts a briefing's notes where they are read: after the block that holds their passage, else the mark of their claim.
 * Notes in the trash are left out; `notes` are oldest first.
 */
export function notedBriefing(briefing: Briefing, notes: readonly Note[]): NotedBriefing {
  const kept = notes.filter((note) => !note.removed);
  const plain = plainText(briefing);
  const ranges = claimRanges(briefing);
  const placements = new Map<string, Placement>();
  for (const { id, passage, claim } of kept) {
    if (passage !== null) placements.set(id, placePassage(passage, plain, ranges.get(claim ?? '') ?? null));
  }
  const marked = markedText(briefing, kept, placements);
  const heads = new Set(kept.map(({ id }) => id));
  const isAnswer = ({ reply }: Note) => reply !== null && heads.has(reply);
  const blockOf = blocksByLeaf(briefing);
  const notesAt = new Map<string, PlacedNote[]>();
  const apart: PlacedNote[] = [];
  const startOf = ({ id, claim }: Note) => {
    const placement = placements.get(id);
    return placement !== undefined && placement.state !== 'lost' ? placement.start : ranges.get(claim ?? '')?.start;
  };
  const inOrder = kept
    .filter((note) => !isAnswer(note))
    .map((note) => ({ note, start: startOf(note) }))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  for (const { note, start } of inOrder) {
    const placed = {
      note,
      placement: placements.get(note.id) ?? null,
      replies: kept.filter(({ reply }) => reply === note.id),
    };
    const leaf = start === undefined ? undefined : plain.blocks.findLast((block) => block.start <= start);
    const block = blockOf.get(leaf?.id ?? '');
    if (block === undefined) apart.push(placed);
    else notesAt.set(block, [...(notesAt.get(block) ?? []), placed]);
  }
  return { briefing: marked, notesAt, apart };
}

/** By a leaf's id, the block of a section that holds it. */
function blocksByLeaf({ sections }: Briefing): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ number, blocks }) => [
      [`section-${number}`, `section-${number}`] as const,
      ...blocks.flatMap((block) => leavesOf(block).map(({ id }) => [id, block.id] as const)),
    ]),
  );
}

function markedText(briefing: Briefing, notes: readonly Note[], placements: ReadonlyMap<string, Placement>): Briefing {
  const marks = passageMarks(notes, placements);
  if (marks.length === 0) return briefing;
  const starts = new Map(plainText(briefing).blocks.map(({ id, start }) => [id, start]));
  const marked = new Map(
    leafBlocks(briefing).map(({ id, inlines }) => [id, markPassages(inlines, starts.get(id) ?? 0, marks)]),
  );
  const leaf = (id: string, inlines: readonly Inline[]) => marked.get(id) ?? inlines;
  const inBlock = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: leaf(block.id, block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(inBlock)) };
      case 'quote':
        return { ...block, blocks: block.blocks.map(inBlock) };
      case 'table':
        return {
          ...block,
          head: block.head.map((cell, column) => leaf(`${block.id}.h.${column}`, cell)),
          rows: block.rows.map((row, at) => row.map((cell, column) => leaf(`${block.id}.${at}.${column}`, cell))),
        };
    }
  };
  return {
    ...briefing,
    sections: briefing.sections.map((section) => ({
      ...section,
      title: leaf(`section-${section.number}`, section.title),
      blocks: section.blocks.map(inBlock),
    })),
  };
}
