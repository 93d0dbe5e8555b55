import type { RefObject } from 'react';
import { useScrolled } from '../app/use-scrolled.ts';

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

/** Scrolling after which other lines are drawn, in px. */
const step = 100;

/** The stretch of a scrolled list that is on screen, with a screen's half to spare on either side, in px. */
export function useListWindow(scroller: RefObject<HTMLElement | null>): { readonly from: number; readonly to: number } {
  const { top, height } = useScrolled(scroller, step);
  const spare = Math.max(200, height / 2);
  return { from: top - spare, to: top + step + height + spare };
}
