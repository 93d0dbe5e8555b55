import MarkdownIt, { type Token } from 'markdown-it';
import { Fragment, type ReactNode } from 'react';
import { isOutsideLink, OutsideLink } from '../app/OutsideLink.tsx';

const parser = new MarkdownIt({ html: false, linkify: false, breaks: true });
// Pictures would have to be fetched or read from somewhere; their text stands in for them.
parser.disable('image');
// What is a link is decided here and again at the click, by one allow-list.
parser.validateLink = isOutsideLink;

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
  // A note stands under the panel's own headings, so its headings begin below them.
  h1: 'h4',
  h2: 'h4',
  h3: 'h5',
  h4: 'h5',
  h5: 'h6',
  h6: 'h6',
} as const;

function isKnown(tag: string): tag is keyof typeof blocks {
  return Object.hasOwn(blocks, tag);
}

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
    return (
      <OutsideLink key={key} href={String(open.attrGet('href') ?? '')}>
        {children}
      </OutsideLink>
    );
  }
  if (open.hidden || !isKnown(open.tag)) return <Fragment key={key}>{children}</Fragment>;
  const Tag = blocks[open.tag];
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

/** A note's markdown as elements. Nothing in it becomes HTML, and only http and https links are links. */
export function markdownElements(text: string): ReactNode {
  return elements(parser.parse(text, {}));
}

/** The component that is loaded when the first note is shown. */
export default function MarkdownElements({ text }: { readonly text: string }): ReactNode {
  return markdownElements(text);
}
