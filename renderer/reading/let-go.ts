import { useDesk } from '../state/desk-store.ts';

/** Leaves the keyboard to the place that is gone to: the text takes it to the claim’s mark where nothing else has it. */
export function letGoOfKeyboard(): void {
  const { view } = useDesk.getState();
  if (view === 'reader' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
