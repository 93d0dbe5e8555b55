import type { RefObject } from 'react';
import { useScrolled } from '../app/use-scrolled.ts';

/** The height of a row, and of the head above the first one, in px. The style sheet says the same. */
export const rowHeight = 26;
export const headHeight = 28;

/** Rows kept ready beyond either edge. */
const spare = 8;

/** Rows that scrolling passes before others are drawn: most of it then only moves what is in the document already. */
const step = 4;

/** The rows a scrolled grid has on screen, with some to spare; `last` is one past the end. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { readonly first: number; readonly last: number } {
  const { top, height } = useScrolled(scroller, step * rowHeight);
  const above = top / rowHeight;
  const first = Math.max(0, Math.min(above - spare, count));
  return { first, last: Math.min(count, above + Math.ceil(height / rowHeight) + step + spare) };
}

/** Scrolls a grid no further than it takes to have a row on screen, under the head that stays. */
export function revealRow(scroller: HTMLElement, index: number): void {
  const above = index * rowHeight;
  const below = above + rowHeight + headHeight - scroller.clientHeight;
  if (scroller.scrollTop > above) scroller.scrollTop = above;
  else if (scroller.scrollTop < below) scroller.scrollTop = below;
}
