import { type RefObject, useLayoutEffect, useState } from 'react';

/** Heights in px; the style sheet says the same. */
export const lineHeights = { heading: 30, row: 58 } as const;

/** A line of the list: the heading of a group, or a note. */
export type ListLine<Row> =
  | { readonly type: 'heading'; readonly value: string | null; readonly count: number; readonly top: number }
  | { readonly type: 'row'; readonly row: Row; readonly index: number; readonly top: number };

/** Lays groups out as lines, one under the other. */
export function listLines<Row>(groups: readonly { readonly value: string | null; readonly rows: readonly Row[] }[]): {
  readonly lines: readonly ListLine<Row>[];
  readonly height: number;
} {
  const lines: ListLine<Row>[] = [];
  let top = 0;
  let index = 0;
  for (const { value, rows } of groups) {
    lines.push({ type: 'heading', value, count: rows.length, top });
    top += lineHeights.heading;
    for (const row of rows) {
      lines.push({ type: 'row', row, index, top });
      top += lineHeights.row;
      index += 1;
    }
  }
  return { lines, height: top };
}

/** The stretch of a scrolled list that is on screen, with a screen's half to spare on either side, in px. */
export function useListWindow(scroller: RefObject<HTMLElement | null>): { readonly from: number; readonly to: number } {
  const [range, setRange] = useState({ from: 0, to: 2000 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const spare = Math.max(200, element.clientHeight / 2);
      const from = Math.floor((element.scrollTop - spare) / 100) * 100;
      const to = Math.ceil((element.scrollTop + element.clientHeight + spare) / 100) * 100;
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return range;
}
