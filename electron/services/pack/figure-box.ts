/** Left, bottom, right and top, in points from the page's lower left corner. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/**
 * Where the drawing that begins at `start` of a page's content stands: Chromium cuts a drawing off at its edges before it
 * draws, in the coordinates that the page's first operator sets. Null where it has not.
 */
export function figureBox(content: string, start: number): Box | null {
  const cut = Math.max(content.lastIndexOf(' re\nW n\n', start), content.lastIndexOf(' re\nW* n\n', start));
  const [across = 1, , , up = 1, left = 0, bottom = 0] = numbersIn(content.slice(0, content.indexOf(' cm\n')));
  const [x, y, width, height] = cut === -1 ? [] : numbersIn(content.slice(content.lastIndexOf('\n', cut) + 1, cut));
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  const xs = [left + across * x, left + across * (x + width)] as const;
  const ys = [bottom + up * y, bottom + up * (y + height)] as const;
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const numbersIn = (operands: string): readonly number[] => operands.split(' ').map(Number);
