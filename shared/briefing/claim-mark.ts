import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { rememberOffset } from './token-offset.ts';

/** What a bracketed span says of its text: `[…]{#id}`, `[…]{ref=id}`, `[…]{.figure}` or `[…]{lang=zh-Hans}`. */
export type Mark =
  | { readonly type: 'claim'; readonly id: string }
  | { readonly type: 'mention'; readonly id: string }
  | { readonly type: 'figure' }
  | { readonly type: 'foreign'; readonly lang: string }
  | { readonly type: 'unknown'; readonly attributes: string };

/** What a mark's opening token carries: the mark, and the text between its brackets as written. */
export interface MarkedText {
  readonly mark: Mark;
  readonly source: string;
}

const marks = new WeakMap<Token, MarkedText>();

/** The mark that a token opens; null for any other token. */
export function markOf(token: Token): MarkedText | null {
  return marks.get(token) ?? null;
}

const attributes = /\{([#.]|ref=|lang=)([^\s{}]*)\}/y;

/**
 * Pandoc's bracketed spans as a markdown-it rule. Brackets nest by themselves; whether marks may stand in each other is
 * for the compiler to say. Braces that look like a mark but close no bracket come out as a `stray_mark` token.
 */
export function claimMark(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'claim_mark', span);
  md.inline.ruler.push('stray_mark', strayMark);
}

function span(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false;
  const { pos: start, posMax } = state;
  const close = state.md.helpers.parseLinkLabel(state, start);
  if (close < 0) return false;
  attributes.lastIndex = close + 1;
  const match = attributes.exec(state.src);
  if (match === null || attributes.lastIndex > posMax) return false;
  const end = attributes.lastIndex;
  if (!silent) {
    state.pos = start + 1;
    state.posMax = close;
    const opening = state.push('mark_open', '', 1);
    marks.set(opening, { mark: readMark(match), source: state.src.slice(start + 1, close) });
    rememberOffset(opening, start);
    state.md.inline.tokenize(state);
    state.push('mark_close', '', -1);
  }
  state.pos = end;
  state.posMax = posMax;
  return true;
}

function readMark([whole, sign, value = '']: RegExpExecArray): Mark {
  if (sign === '#' && value !== '') return { type: 'claim', id: value };
  if (sign === 'ref=' && value !== '') return { type: 'mention', id: value };
  if (sign === '.' && value === 'figure') return { type: 'figure' };
  if (sign === 'lang=' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return { type: 'foreign', lang: value };
  return { type: 'unknown', attributes: whole };
}

function strayMark(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '{') return false;
  attributes.lastIndex = state.pos;
  const match = attributes.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    const token = state.push('stray_mark', '', 0);
    token.content = match[0];
    rememberOffset(token, state.pos);
  }
  state.pos = attributes.lastIndex;
  return true;
}
