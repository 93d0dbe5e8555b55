import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { formatCount } from '../../shared/claims/format-number.ts';
import { t } from '../../shared/language/t.ts';
import { statusSlot } from '../app/status-slot.ts';
import { headHeight, rowHeight } from './use-row-window.ts';

interface RowsShownProps {
  readonly grid: RefObject<HTMLElement | null>;
  readonly count: number;
}

/** Which of the rows are on screen, in the status bar: "Rows 1–28 of 95". */
export function RowsShown({ grid, count }: RowsShownProps): ReactNode {
  const [{ first, last }, setShown] = useState({ first: 0, last: 0 });
  useLayoutEffect(() => {
    const scroller = grid.current;
    if (scroller === null) return;
    const look = () => {
      const top = Math.floor(scroller.scrollTop / rowHeight);
      const bottom = Math.floor((scroller.scrollTop + scroller.clientHeight - headHeight) / rowHeight);
      setShown((before) => (before.first === top && before.last === bottom ? before : { first: top, last: bottom }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [grid]);
  const bar = document.getElementById(statusSlot);
  if (bar === null || count === 0) return null;
  const [from, to] = [Math.min(first + 1, count), Math.min(last, count)];
  return createPortal(t`Rows ${formatCount(from)}–${formatCount(to)} of ${formatCount(count)}`, bar);
}
