import type { MarkdownIt, StateInline } from 'markdown-it';
import { rememberOffset } from './token-offset.ts';

const tag = /<(?:\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^>]*>?|!--|\?|![A-Z[])/y;

/**
 * Finds HTML as a markdown-it rule. Nothing here would ever run it, but an author who wrote a tag meant something by it,
 * so the compiler reports each `html_tag` token.
 */
export function htmlTag(md: MarkdownIt): void {
  md.inline.ruler.before('autolink', 'html_tag', findTag);
}

function findTag(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '<') return false;
  tag.lastIndex = state.pos;
  const match = tag.exec(state.src);
  if (match === null || tag.lastIndex > state.posMax) return false;
  if (!silent) {
    const token = state.push('html_tag', '', 0);
    token.content = match[0];
    rememberOffset(token, state.pos);
  }
  state.pos = tag.lastIndex;
  return true;
}
