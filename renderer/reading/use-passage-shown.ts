import { useEffect, useRef } from 'react';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { revealMark } from './reveal-mark.ts';

/** Brings the mark of the passage on show into view, once it is there. Ids are compared, never put into a selector. */
export function usePassageShown(): void {
  const passage = useReading((reading) => reading.passage);
  const marked = usePassages((passages) => passages.marked);
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (passage === null || revealed.current === passage) {
      revealed.current = passage;
      return;
    }
    const galley = document.querySelector<HTMLElement>('.galley-scroll');
    if (galley === null || marked.size === 0) return;
    const marks = [...galley.querySelectorAll<HTMLElement>('[data-notes]')];
    const mark = marks.find(({ dataset }) => dataset.notes?.split(' ').includes(passage));
    if (mark === undefined) return;
    revealed.current = passage;
    revealMark(galley, mark);
  }, [passage, marked]);
}
