import { create } from 'zustand';

/** The first keys of a sequence such as `g l`, until the next is pressed or too long has passed. */
interface BegunKeys {
  readonly steps: readonly string[];
}

/** How long a sequence waits for its next key. */
const patience = 1500;

let timer: ReturnType<typeof setTimeout> | null = null;

export const useBegunKeys = create<BegunKeys>()(() => ({ steps: [] }));

/** Waits for the next key of a sequence; no steps end the wait. */
export function awaitKey(steps: readonly string[]): void {
  if (timer !== null) clearTimeout(timer);
  timer = steps.length === 0 ? null : setTimeout(() => awaitKey([]), patience);
  if (steps.length > 0 || useBegunKeys.getState().steps.length > 0) useBegunKeys.setState({ steps });
}
