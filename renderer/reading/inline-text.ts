import type { Block, Inline, Section } from '../../shared/briefing/briefing.ts';

/** The words of a run of text, without marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : inlineText(inline.children))).join('');
}

/** Where a mention of a claim stands: section, and the paragraph within it counted from 1. */
export interface MentionPlace {
  readonly claim: string;
  readonly mention: number;
  readonly section: number;
  readonly paragraph: number;
}

function mentionsIn(inlines: readonly Inline[]): readonly { readonly claim: string; readonly mention: number }[] {
  return inlines.flatMap((inline) => {
    if ('text' in inline) return [];
    const inner = mentionsIn(inline.children);
    return inline.type === 'claim' ? [{ claim: inline.claim, mention: inline.mention }, ...inner] : inner;
  });
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'list':
      return block.items.flat().flatMap(inlinesOf);
    case 'quote':
      return block.blocks.flatMap(inlinesOf);
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
  }
}

/** Every mention of every claim, in text order. A heading above a section's first block counts as its paragraph 1. */
export function mentionPlaces(sections: readonly Section[]): readonly MentionPlace[] {
  return sections.flatMap((section) => [
    ...mentionsIn(section.title).map((mention) => ({ ...mention, section: section.number, paragraph: 1 })),
    ...section.blocks.flatMap((block, index) =>
      mentionsIn(inlinesOf(block)).map((mention) => ({ ...mention, section: section.number, paragraph: index + 1 })),
    ),
  ]);
}
