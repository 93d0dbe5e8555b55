import type { Block, Inline, Section } from './briefing.ts';
import { plainText } from './inline-tree.ts';

/** The words of running text, headings and tables included. */
export function countWords(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + inRun(section.title) + inBlocks(section.blocks), 0);
}

function inBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + inBlock(block), 0);
}

function inBlock(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inRun(block.children);
    case 'list':
      return block.items.reduce((sum, item) => sum + inBlocks(item), 0);
    case 'quote':
      return inBlocks(block.blocks);
    case 'table':
      return [block.head, ...block.rows].flat().reduce((sum, cell) => sum + inRun(cell), 0);
  }
}

function inRun(inlines: readonly Inline[]): number {
  return plainText(inlines).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
