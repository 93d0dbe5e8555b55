import { useEffect, useRef, useState } from 'react';

/** How long one sentence is left before the next, in ms. */
const pause = 1000;

/** A text for a live region, changed at most once a second; the newest one comes. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = performance.now();
        setSpoken(text);
      },
      Math.max(0, last.current + pause - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}
