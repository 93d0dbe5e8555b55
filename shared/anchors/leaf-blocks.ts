import type { Block, Briefing, Inline } from '../briefing/briefing.ts';

/** A run of text that holds no other block: a paragraph, a heading, a section's title or a cell of a table. */
export interface LeafBlock {
  readonly id: string;
  readonly inlines: readonly Inline[];
}

/**
 * The leaves of a briefing's text, in its order. A section's title is `section-N`; a cell of a table's head is
 * `TABLE.h.COLUMN`, one of its rows `TABLE.ROW.COLUMN`, both counted from 0. Every id is unique in the briefing.
 */
export function leafBlocks({ sections }: Briefing): readonly LeafBlock[] {
  return sections.flatMap(({ number, title, blocks }) => [
    { id: `section-${number}`, inlines: title },
    ...blocks.flatMap(leavesOf),
  ]);
}

/** The leaves of one block. */
export function leavesOf(block: Block): readonly LeafBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ id: block.id, inlines: block.children }];
    case 'list':
      return block.items.flat().flatMap(leavesOf);
    case 'quote':
      return block.blocks.flatMap(leavesOf);
    case 'table':
      return [block.head, ...block.rows].flatMap((row, index) =>
        row.map((inlines, column) => ({
          id: `${block.id}.${index === 0 ? 'h' : index - 1}.${column}`,
          inlines,
        })),
      );
  }
}
