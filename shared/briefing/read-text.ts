import MarkdownIt, { type Token } from 'markdown-it';
import { claimMark } from './claim-mark.ts';
import { htmlTag } from './html-tag.ts';
import type { Place } from './source-file.ts';

/** A markdown text as tokens, with a way back from a token to the place where it was written. */
export interface ReadText {
  readonly tokens: readonly Token[];
  /** The place of an offset in the text of an inline token. */
  readonly placeIn: (inline: Token, offset: number) => Place;
  /** The place where a block begins. */
  readonly placeOf: (token: Token) => Place;
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.use(claimMark).use(htmlTag);
// Every address is let through here, because the compiler refuses the wrong ones with a sentence.
markdown.validateLink = () => true;

/** Parses the running text of a briefing: CommonMark and tables, HTML never, claim marks always. */
export function readText(body: string): ReadText {
  const lines = body.split('\n');
  const tokens = markdown.parse(body, {});
  const firstLines = firstLinesOf(tokens);
  const cells = cellOrder(tokens, firstLines);
  return {
    tokens,
    placeOf: (token) => ({ line: (firstLines.get(token) ?? 0) + 1, column: 1 }),
    placeIn: (inline, offset) => {
      const before = inline.content.slice(0, offset).split('\n');
      const line = (firstLines.get(inline) ?? 0) + before.length - 1;
      const written = inline.content.split('\n')[before.length - 1] ?? '';
      const start = startOfCell(lines[line] ?? '', written, cells.get(inline) ?? 0);
      return { line: line + 1, column: start + (before.at(-1)?.length ?? 0) + 1 };
    },
  };
}

/** Parses one run of text outside the briefing's body, such as a sentence of its digest. */
export function readRun(text: string): Token {
  const [inline] = markdown.parseInline(text, {});
  if (inline === undefined) throw new RangeError('The parser made nothing of a run of text.');
  return inline;
}

/** The line, from 0, on which each token begins. A table's cells have none of their own and take their row's. */
function firstLinesOf(tokens: readonly Token[]): ReadonlyMap<Token, number> {
  let line = 0;
  return new Map(
    tokens.map((token) => {
      if (token.nesting >= 0) line = token.map?.[0] ?? line;
      return [token, line];
    }),
  );
}

/** Equal texts in one table row are told apart by how many came before. */
function cellOrder(tokens: readonly Token[], firstLines: ReadonlyMap<Token, number>): ReadonlyMap<Token, number> {
  const order = new Map<Token, number>();
  const seen = new Map<string, number>();
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const key = `${firstLines.get(token)}:${token.content}`;
    order.set(token, seen.get(key) ?? 0);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return order;
}

function startOfCell(line: string, written: string, before: number): number {
  let start = line.indexOf(written);
  for (let skipped = 0; skipped < before && start >= 0; skipped++)
    start = line.indexOf(written, start + written.length);
  return Math.max(start, 0);
}
