import { type ReactNode, useEffect, useRef } from 'react';
import { useReading } from '../state/reading-store.ts';
import { type Box, leaderPath } from './leader-path.ts';
import { findMark } from './reveal-mark.ts';

/** The line from the selected mark to the evidence. It is drawn by hand on every scroll, so that it never lags the text. */
export function LeaderLine(): ReactNode {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const overlay = svg.current;
    const reader = overlay?.parentElement;
    if (overlay === null || reader === null || reader === undefined) return;
    let frame = 0;
    const draw = () => {
      const [line, head] = overlay.querySelectorAll('path');
      const galley = reader.querySelector<HTMLElement>('.galley-scroll');
      const panel = reader.querySelector<HTMLElement>('.evidence');
      const { selection } = useReading.getState();
      const mark = selection === null || galley === null ? null : findMark(galley, selection);
      const ends = [...(mark?.getClientRects() ?? [])].filter(({ width }) => width > 1);
      const end = ends.at(-1);
      const frame = reader.getBoundingClientRect();
      // Where the window runs from right to left, the line is drawn as in a mirror: the style sheet turns it.
      const isMirrored = getComputedStyle(reader).direction === 'rtl';
      const box = ({ left, right, top, bottom }: Box): Box =>
        isMirrored
          ? { left: frame.right - right, right: frame.right - left, top, bottom }
          : { left, right, top, bottom };
      const path =
        end === undefined || galley === null || panel === null || panel.clientWidth === 0
          ? null
          : leaderPath(
              box(end),
              box(galley.getBoundingClientRect()),
              box(panel.getBoundingClientRect()),
              box(frame),
              [...galley.querySelectorAll('.margin-finding > span')].map((note) => box(note.getBoundingClientRect())),
            );
      line?.setAttribute('d', path?.line ?? '');
      head?.setAttribute('d', path?.head ?? '');
    };
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const observer = new ResizeObserver(update);
    for (const part of reader.querySelectorAll('.galley-scroll, .galley-scroll > .text, .evidence'))
      observer.observe(part);
    // Scrolling does not bubble; capturing it once hears the galley wherever it is.
    reader.addEventListener('scroll', update, { passive: true, capture: true });
    const unsubscribe = useReading.subscribe(update);
    update();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      reader.removeEventListener('scroll', update, { capture: true });
      unsubscribe();
    };
  }, []);
  return (
    <svg className="leader" ref={svg} aria-hidden="true">
      <path className="leader-line" />
      <path className="leader-head" />
    </svg>
  );
}
