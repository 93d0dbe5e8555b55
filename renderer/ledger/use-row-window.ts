import { type RefObject, useLayoutEffect, useState } from 'react';

/** The height of a row, and of the head above the first one, in px. The style sheet says the same. */
export const rowHeight = 26;
export const headHeight = 28;

/** Rows kept ready beyond either edge. */
const spare = 8;

/** The rows a scrolled grid has on screen, with some to spare; `last` is one past the end. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { readonly first: number; readonly last: number } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // In steps of a few rows: most scrolling then only moves what is in the document already.
    const look = () => setTop(Math.floor(element.scrollTop / rowHeight / 4) * 4);
    const measure = () => {
      setHeight(element.clientHeight);
      look();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  const first = Math.max(0, Math.min(top - spare, count));
  return { first, last: Math.min(count, top + Math.ceil(height / rowHeight) + 4 + spare) };
}

/** Scrolls a grid no further than it takes to have a row on screen, under the head that stays. */
export function revealRow(scroller: HTMLElement, index: number): void {
  const above = index * rowHeight;
  const below = above + rowHeight + headHeight - scroller.clientHeight;
  if (scroller.scrollTop > above) scroller.scrollTop = above;
  else if (scroller.scrollTop < below) scroller.scrollTop = below;
}
