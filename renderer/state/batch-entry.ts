import { t } from '../../shared/language/t.ts';
import { runEach, useBulkRun } from './bulk-run.ts';
import { say } from './status-bar-store.ts';
import type { UndoEntry } from './undo-store.ts';

/** How one direction goes: the words for it, as `runEach` says them, and what it does with one step. */
interface Way<Step> {
  readonly doing: string;
  readonly kept: string;
  readonly write: (step: Step) => Promise<{ readonly saved: unknown } | { readonly refusal: string }>;
}

/** Lets several steps be undone, and done again, as one action. What a run leaves over, the next one goes on with. */
export function batchEntry<Step>(
  label: string,
  steps: readonly Step[],
  ways: { readonly undo: Way<Step>; readonly redo: Way<Step> },
): UndoEntry {
  return { label, undo: runner(steps, ways.undo), redo: runner(steps, ways.redo) };
}

function runner<Step>(steps: readonly Step[], { write, ...words }: Way<Step>): () => Promise<boolean> {
  let left = steps;
  return async () => {
    if (useBulkRun.getState().progress !== null) {
      say(t`Other claims are still being written. Stop that first, or wait.`);
      return false;
    }
    const done = await runEach(words, left, async (step) => {
      const outcome = await write(step);
      return 'saved' in outcome ? { saved: step } : outcome;
    });
    const written = new Set(done);
    left = left.filter((step) => !written.has(step));
    if (left.length > 0) return false;
    left = steps;
    return true;
  };
}
