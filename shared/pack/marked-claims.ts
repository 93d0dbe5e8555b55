import type { Block, Inline } from '../briefing/briefing.ts';

/** The claims whose own marks stand in a block, in text order. */
export function claimsMarkedIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(claimsMarkedBy);
    case 'list':
      return block.items.flat().flatMap(claimsMarkedIn);
    case 'quote':
      return block.blocks.flatMap(claimsMarkedIn);
    case 'table':
      return [...block.head, ...block.rows.flat()].flat().flatMap(claimsMarkedBy);
  }
}

function claimsMarkedBy(inline: Inline): readonly string[] {
  switch (inline.type) {
    case 'text':
    case 'code':
      return [];
    case 'claim':
      return inline.mention === 0 ? [inline.claim] : [];
    default:
      return inline.children.flatMap(claimsMarkedBy);
  }
}
