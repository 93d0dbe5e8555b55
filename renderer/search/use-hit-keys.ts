import { useEffect, useRef } from 'react';
import { isTyping } from '../app/owns-key.ts';
import { useReading } from '../state/reading-store.ts';
import { leaveHits } from './leave-hits.ts';

/** While hits are marked: F3 and Shift+F3 step through them, and Esc takes them away before it does anything else. */
export function useHitKeys(marked: boolean, step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!marked) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || useReading.getState().dialog !== null) return;
      if (event.key === 'F3') {
        event.preventDefault();
        latest.current(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape' && !isTyping(event.target)) {
        event.preventDefault();
        leaveHits();
      }
    };
    // Before the keys of the app, which pass over what has been answered.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [marked]);
}
