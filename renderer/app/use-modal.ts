import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Shows a dialog as a modal window of the browser's own while it is mounted, and gives the keyboard back after. The
 * first element in it that `start` selects has the keyboard as soon as it is there, till then its first control.
 */
export function useModal(start?: string): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  /** What the browser gave the keyboard to; null once `start` has it. */
  const first = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    first.current = document.activeElement;
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    // What is still being read comes later; by then the reader may have gone elsewhere.
    const wanted = start === undefined ? null : dialog.current?.querySelector<HTMLElement>(start);
    if (wanted == null || first.current === null) return;
    if (document.activeElement === first.current) wanted.focus();
    first.current = null;
  });
  return dialog;
}
