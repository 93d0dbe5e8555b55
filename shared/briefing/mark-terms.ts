import type { Block, Inline, Section } from './briefing.ts';
import type { FindTerms } from './term-finder.ts';

/** Marks the first use of each glossary term in each section, outside claim marks, links, code and headings. */
export function markTerms(sections: readonly Section[], find: FindTerms): readonly Section[] {
  return sections.map((section) => {
    const seen = new Set<string>();
    return { ...section, blocks: section.blocks.map((block) => inBlock(block, find, seen)) };
  });
}

function inBlock(block: Block, find: FindTerms, seen: Set<string>): Block {
  const inline = (run: readonly Inline[]) => inRun(run, find, seen);
  const within = (inner: Block) => inBlock(inner, find, seen);
  switch (block.type) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, children: inline(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(within)) };
    case 'quote':
      return { ...block, blocks: block.blocks.map(within) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(inline)) };
  }
}

function inRun(run: readonly Inline[], find: FindTerms, seen: Set<string>): readonly Inline[] {
  return run.flatMap((inline) => inInline(inline, find, seen));
}

function inInline(inline: Inline, find: FindTerms, seen: Set<string>): readonly Inline[] {
  switch (inline.type) {
    case 'text':
      return inText(inline.text, find, seen);
    case 'emphasis':
    case 'strong':
    case 'foreign':
      return [{ ...inline, children: inRun(inline.children, find, seen) }];
    case 'code':
    case 'figure':
    case 'link':
    case 'claim':
    case 'term':
    case 'highlight':
      return [inline];
  }
}

function inText(text: string, find: FindTerms, seen: Set<string>): readonly Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  const textUpTo = (end: number) => {
    if (end > done) parts.push({ type: 'text', text: text.slice(done, end) });
  };
  for (const { term, start, end } of find(text)) {
    if (seen.has(term)) continue;
    seen.add(term);
    textUpTo(start);
    parts.push({ type: 'term', term, children: [{ type: 'text', text: text.slice(start, end) }] });
    done = end;
  }
  textUpTo(text.length);
  return parts;
}
