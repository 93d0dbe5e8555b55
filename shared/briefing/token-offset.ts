import type { Token } from 'markdown-it';

const offsets = new WeakMap<Token, number>();

/** Remembers where in its inline text a token was written; markdown-it itself keeps lines only. */
export function rememberOffset(token: Token, offset: number): void {
  offsets.set(token, offset);
}

/** Where in its inline text a token was written; the beginning where that is not known. */
export function offsetOf(token: Token): number {
  return offsets.get(token) ?? 0;
}
