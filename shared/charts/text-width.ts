/** Advance widths of Archivo 400 in hundredths of an em, from space to tilde. */
const sansWidths = [
  21, 27, 37, 58, 51, 95, 69, 21, 35, 35, 41, 62, 28, 33, 28, 29, 57, 52, 57, 57, 55, 57, 57, 55, 57, 57, 30, 30, 62,
  62, 62, 58, 100, 68, 70, 73, 73, 68, 61, 80, 74, 27, 56, 66, 54, 85, 74, 79, 66, 79, 73, 67, 61, 73, 65, 92, 68, 65,
  63, 30, 29, 30, 62, 48, 19, 54, 57, 52, 57, 55, 28, 56, 56, 22, 22, 51, 22, 86, 56, 57, 57, 57, 33, 51, 30, 56, 50,
  72, 51, 50, 50, 35, 24, 35, 62,
] as const;
const monoWidth = 60;
const wideWidth = 100;
/** Semibold sets about four hundredths wider; layout always reserves it, so that a highlight moves nothing. */
const semibold = 1.04;

export type Face = 'sans' | 'mono';

/** Width in px of one line of text at a size, wide enough for its semibold cut. No DOM: the same in Node and in print. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let hundredths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2e80) hundredths += wideWidth;
    else hundredths += face === 'mono' ? monoWidth : (sansWidths[code - 32] ?? 60);
  }
  return ((hundredths * size) / 100) * (face === 'sans' ? semibold : 1);
}

/**
 * Where a line may end: at spaces, after hyphens, underscores and slashes, and between Chinese characters, though never
 * before the mark that closes a phrase or after the one that opens it.
 */
const pieces =
  /\s+|[（《「『【]*[\u2e80-\u9fff\uf900-\ufaff][，。、；：？！）》」』】]*|[^\s\-_/\u2e80-\u9fff\uf900-\ufaff]*[-_/]+|[^\s\-_/\u2e80-\u9fff\uf900-\ufaff]+/g;

/** Breaks text into lines no wider than `width` px; a single longer word keeps its line. */
export function wrapText(text: string, width: number, size: number, face: Face = 'sans'): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line.trim() !== '' && textWidth(`${line}${piece}`.trim(), size, face) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
