import type { Block, Inline } from './briefing.ts';
import {
  addressMarkdown,
  codeMarkdown,
  markdownLine,
  markdownTable,
  markdownWords,
  quoteMarkdown,
} from './markdown-words.ts';

/** What of a claim its mark in the text tells. */
export interface MarkedClaim {
  readonly number: string;
  /** Whether a check fails on its figure, and what the sum gives instead, as far as it gives anything. */
  readonly struck: { readonly expected: string | null } | null;
}

type Claims = ReadonlyMap<string, MarkedClaim>;

/** Running text as Markdown: a claim's number follows its words in brackets, and a struck figure is followed by the right one. */
export function inlineMarkdown(inlines: readonly Inline[], claims: Claims): string {
  return inlines.map((inline) => runMarkdown(inline, claims, null)).join('');
}

function runMarkdown(inline: Inline, claims: Claims, within: MarkedClaim | null): string {
  if (inline.type === 'text') return markdownWords(inline.text);
  if (inline.type === 'code') return codeMarkdown(inline.text);
  const claim = inline.type === 'claim' ? (claims.get(inline.claim) ?? null) : within;
  const inner = inline.children.map((child) => runMarkdown(child, claims, claim)).join('');
  switch (inline.type) {
    case 'emphasis':
      return around('*', inner);
    case 'strong':
      return around('**', inner);
    case 'figure':
      return claim?.struck == null ? inner : correctedMarkdown(inner, claim.struck.expected);
    case 'link':
      return /^https?:/i.test(inline.href) ? `[${inner}](${addressMarkdown(inline.href)})` : inner;
    case 'claim':
      return claim === null || inline.mention > 0 ? inner : `${inner} \\[${claim.number}\\]`;
    case 'foreign':
    case 'term':
    case 'highlight':
      return inner;
  }
}

function correctedMarkdown(struck: string, expected: string | null): string {
  return `~~${struck}~~${expected === null ? '' : ` **${markdownWords(expected)}**`}`;
}

/** Marks of emphasis stand against the words themselves, or they mark nothing. */
function around(mark: string, inner: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return words === '' ? inner : `${before}${mark}${words}${mark}${after}`;
}

/** A block of text as Markdown, without a line break at its end. */
export function blockMarkdown(block: Block, claims: Claims): string {
  switch (block.type) {
    case 'paragraph':
      return markdownLine(inlineMarkdown(block.children, claims));
    case 'heading':
      return `### ${inlineMarkdown(block.children, claims)}`;
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          const inner = item.map((part) => blockMarkdown(part, claims)).join('\n\n');
          return `${mark}${inner.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;
        })
        .join('\n');
    case 'quote':
      return quoteMarkdown(block.blocks.map((part) => blockMarkdown(part, claims)).join('\n\n'));
    case 'table':
      return markdownTable([block.head, ...block.rows].map((row) => row.map((cell) => inlineMarkdown(cell, claims))));
  }
}
