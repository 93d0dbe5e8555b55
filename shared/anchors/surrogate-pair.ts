/** The place itself or, inside a surrogate pair, the pair's start. */
export function pairStart(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}

/** The place itself or, inside a surrogate pair, the pair's end. */
export function pairEnd(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at;
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
