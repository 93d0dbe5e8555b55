import { type RefObject, useLayoutEffect, useState } from 'react';

/** What of its contents a scrolled element shows, in px. */
interface Scrolled {
  /** Rounded down to a whole step. */
  readonly top: number;
  readonly height: number;
}

/** How far an element is scrolled, as it changes; `step` px of scrolling at a time, as most of it draws nothing anew. */
export function useScrolled(scroller: RefObject<HTMLElement | null>, step: number): Scrolled {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / step) * step;
      const height = element.clientHeight;
      setScrolled((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, step]);
  return scrolled;
}
