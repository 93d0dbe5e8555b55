import MarkdownIt, { type Token } from 'markdown-it';
import {
  addressMarkdown,
  codeMarkdown,
  fencedMarkdown,
  markdownLine,
  markdownTable,
  markdownWords,
  quoteMarkdown,
} from '../briefing/markdown-words.ts';

/** Reads a note as the app shows it: no HTML, no pictures, and links to the web alone. */
const parser = new MarkdownIt({ html: false, linkify: false });
parser.disable('image');
parser.validateLink = (href) => /^https?:\/\//i.test(href);

/**
 * A reader's Markdown, written anew from what it means, so that among other words nothing else comes alive in it: no
 * HTML, picture, reference or odd address, and no block that goes on after its end. Code keeps its characters. Headings
 * are `below` levels lower, so that none outranks those of the text around.
 */
export function tameMarkdown(text: string, below = 0): string {
  const tokens = parser.parse(text, {});
  for (const token of tokens) {
    if (token.type === 'heading_open') token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + below)}`;
  }
  return blocksOf(tokens).join('\n\n');
}

/** What stands between the tokens of one level. */
interface Node {
  readonly token: Token;
  readonly inner: readonly Token[];
}

function nodesOf(tokens: readonly Token[]): readonly Node[] {
  const nodes: Node[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (depth === 0) start = at;
    depth += token.nesting;
    const open = tokens[start];
    if (depth === 0 && open !== undefined) nodes.push({ token: open, inner: tokens.slice(start + 1, at) });
  }
  return nodes;
}

function blocksOf(tokens: readonly Token[]): readonly string[] {
  return nodesOf(tokens).map(blockOf);
}

function blockOf({ token, inner }: Node): string {
  switch (token.type) {
    case 'heading_open':
      return `${'#'.repeat(Number(token.tag.slice(1)))} ${blocksOf(inner).join('').replace(/\\?\n/g, ' ')}`;
    case 'blockquote_open':
      return quoteMarkdown(blocksOf(inner).join('\n\n'));
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(token, nodesOf(inner));
    case 'table_open':
      return markdownTable(rowsOf(inner));
    case 'fence':
    case 'code_block':
      return fencedMarkdown(token.content, /^[\w+-]*/.exec(token.info)?.[0] ?? '');
    case 'hr':
      return '***';
    case 'inline':
      return linesOf(token);
    default:
      return blocksOf(inner).join('\n\n');
  }
}

function listOf(list: Token, items: readonly Node[]): string {
  const first = Number(list.attrGet('start') ?? 1);
  const loose = items.some(({ inner }) => inner.some(({ type, hidden }) => type === 'paragraph_open' && !hidden));
  const between = loose ? '\n\n' : '\n';
  return items
    .map(({ inner }, index) => {
      const mark = list.type === 'ordered_list_open' ? `${first + index}${list.markup} ` : `${list.markup} `;
      return `${mark}${blocksOf(inner).join(between)}`.replace(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join(between);
}

function rowsOf(parts: readonly Token[]): readonly (readonly string[])[] {
  return nodesOf(parts).flatMap((part) =>
    nodesOf(part.inner).map((row) => nodesOf(row.inner).map((cell) => blocksOf(cell.inner).join(''))),
  );
}

/** Lines of words, each of which could begin a block. */
function linesOf({ children }: Token): string {
  const lines = inlineOf(children ?? []).split('\n');
  return lines.map((line) => markdownLine(line.trimStart())).join('\n');
}

function inlineOf(tokens: readonly Token[]): string {
  return nodesOf(tokens).map(runOf).join('');
}

/** The parser takes an empty address for one without asking whether it may: what leads nowhere is no link. */
function linkOf(words: string, href: string): string {
  return href === '' ? words : `[${words}](${addressMarkdown(href)})`;
}

function runOf({ token, inner }: Node): string {
  switch (token.type) {
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return '\\\n';
    case 'code_inline':
      return codeMarkdown(token.content);
    case 'em_open':
      return `*${inlineOf(inner)}*`;
    case 'strong_open':
      return `**${inlineOf(inner)}**`;
    case 's_open':
      return `~~${inlineOf(inner)}~~`;
    case 'link_open':
      return linkOf(inlineOf(inner), String(token.attrGet('href') ?? ''));
    default:
      // Before a link it would make a picture of it.
      return markdownWords(token.content).replace(/!$/, '\\!');
  }
}
