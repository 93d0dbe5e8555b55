import MarkdownIt, { type Token } from 'markdown-it';
import { type ComponentType, Fragment, type ReactNode } from 'react';

const parser = new MarkdownIt({ html: false, linkify: false, breaks: true });
// Pictures would have to be fetched or read from somewhere; their text stands in for them.
parser.disable('image');

/** How a place that shows markdown sets what is its own to decide. */
export interface MarkdownSetting {
  /** Which addresses are links; the others stay as they were written. */
  readonly isLink: (href: string) => boolean;
  readonly Link: ComponentType<{ readonly href: string; readonly children: ReactNode }>;
  /** What each level of heading is, under the headings around the text. */
  readonly headings: readonly ('h4' | 'h5' | 'h6' | 'p')[];
}

const blocks = {
  p: 'p',
  blockquote: 'blockquote',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  strong: 'strong',
  em: 'em',
  s: 's',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
} as const;

function isKnown(tag: string): tag is keyof typeof blocks {
  return Object.hasOwn(blocks, tag);
}

/** A text's markdown as elements. Nothing in it becomes HTML. */
export function markdownTree(text: string, { isLink, Link, headings }: MarkdownSetting): ReactNode {
  parser.validateLink = isLink;
  return elements(parser.parse(text, {}));

  function leaf(token: Token, key: number): ReactNode {
    switch (token.type) {
      case 'inline':
        return <Fragment key={key}>{elements(token.children ?? [])}</Fragment>;
      case 'text':
        return token.content;
      case 'softbreak':
      case 'hardbreak':
        return <br key={key} />;
      case 'code_inline':
        return <code key={key}>{token.content}</code>;
      case 'code_block':
      case 'fence':
        return (
          <pre key={key}>
            <code>{token.content}</code>
          </pre>
        );
      case 'hr':
        return <hr key={key} />;
      default:
        return token.content;
    }
  }

  function element(open: Token, children: ReactNode, key: number): ReactNode {
    if (open.tag === 'a') {
      const href = String(open.attrGet('href') ?? '');
      // The parser takes an empty address without asking.
      if (!isLink(href)) return <Fragment key={key}>{children}</Fragment>;
      return (
        <Link key={key} href={href}>
          {children}
        </Link>
      );
    }
    const level = /^h([1-6])$/.exec(open.tag)?.[1];
    const Tag = level === undefined ? (isKnown(open.tag) ? blocks[open.tag] : null) : headings[Number(level) - 1];
    if (open.hidden || Tag == null) return <Fragment key={key}>{children}</Fragment>;
    return <Tag key={key}>{children}</Tag>;
  }

  /** Nested tokens as elements; the index just past the level's end comes back too. */
  function level(
    tokens: readonly Token[],
    start: number,
  ): { readonly nodes: readonly ReactNode[]; readonly end: number } {
    const nodes: ReactNode[] = [];
    let index = start;
    while (index < tokens.length) {
      const token = tokens[index];
      if (token === undefined || token.nesting === -1) break;
      if (token.nesting === 1) {
        const inner = level(tokens, index + 1);
        nodes.push(element(token, inner.nodes, index));
        index = inner.end + 1;
      } else {
        nodes.push(leaf(token, index));
        index += 1;
      }
    }
    return { nodes, end: index };
  }

  function elements(tokens: readonly Token[]): readonly ReactNode[] {
    return level(tokens, 0).nodes;
  }
}
