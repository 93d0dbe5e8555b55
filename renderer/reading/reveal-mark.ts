import type { Selection } from '../state/reading-store.ts';

/** The mark of a selection in the text. Ids are compared, never put into a selector. */
export function findMark(root: ParentNode, selection: Selection): HTMLElement | null {
  const marks = [...root.querySelectorAll<HTMLElement>('[data-claim]')].filter(
    (mark) => mark.dataset.claim === selection.claim,
  );
  return marks.find((mark) => mark.dataset.mention === String(selection.mention)) ?? marks[0] ?? null;
}

/** Scrolls just enough to set a mark comfortably inside the galley; one that can be seen stays where it is. */
export function revealMark(scroller: HTMLElement, mark: HTMLElement): void {
  const view = scroller.getBoundingClientRect();
  const rect = mark.getBoundingClientRect();
  const margin = Math.min(72, view.height / 5);
  if (rect.top >= view.top + margin / 2 && rect.bottom <= view.bottom - margin) return;
  scroller.scrollTop += rect.top - view.top - view.height * 0.3;
}
