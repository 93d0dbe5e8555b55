import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';

/** The text on the desk. */
export function textOnDesk(): HTMLElement | null {
  return document.getElementById('text');
}

/** The range of words of the text that are chosen, by mouse or by keyboard; null where none are. */
export function chosenRange(): Range | null {
  const selection = window.getSelection();
  if (selection === null || selection.type !== 'Range' || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return textOnDesk()?.contains(range.commonAncestorContainer) ? range : null;
}

/** Whether keys for marking are about chosen words or a passage, and not about the selected claim. */
export function isAboutPassage(): boolean {
  return useReading.getState().passage !== null || usePassages.getState().at !== null || chosenRange() !== null;
}
