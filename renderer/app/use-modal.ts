import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Shows a dialog as a modal window of the browser's own while it is mounted, and gives the keyboard back after. The
 * first element in it that `start` selects has the keyboard, else its first control.
 */
export function useModal(start?: string): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (start !== undefined) element?.querySelector<HTMLElement>(start)?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [start]);
  return dialog;
}
