import { create } from 'zustand';
import { t } from '../../shared/language/t.ts';
import { useDesk } from './desk-store.ts';
import { sentenceOf } from './host-client.ts';
import { say } from './status-bar-store.ts';

/** A run over many claims: how far it is, and what could not be done in the last one. */
interface BulkRun {
  /** `doing` is the word for it: "Flagging". Null while nothing runs. */
  readonly progress: { readonly doing: string; readonly done: number; readonly total: number } | null;
  /** A sentence that stands until the next run or until it is read. */
  readonly trouble: string | null;
  readonly stopping: boolean;
}

export const useBulkRun = create<BulkRun>()(() => ({ progress: null, trouble: null, stopping: false }));

/** Ends a run after the claim that is being written; what is written stays. */
export function stopRun(): void {
  useBulkRun.setState({ stopping: true });
}

/** Longest wait between two looks at how far it is, in ms. */
const showEvery = 80;

/**
 * Does one thing after the other. `save` answers with what was written, or with the sentence of a refusal; `kept` ends
 * the sentence about those: "keep their flag". Gives back what was written.
 */
export async function runEach<Item, Saved>(
  { doing, kept }: { readonly doing: string; readonly kept: string },
  items: readonly Item[],
  save: (item: Item) => Promise<{ readonly saved: Saved } | { readonly refusal: string }>,
): Promise<readonly Saved[]> {
  const saved: Saved[] = [];
  const refusals: string[] = [];
  const total = items.length;
  let shown = performance.now();
  useBulkRun.setState({ progress: { doing, done: 0, total }, trouble: null, stopping: false });
  for (const [index, item] of items.entries()) {
    if (useBulkRun.getState().stopping) break;
    const outcome = await save(item).catch((error: unknown) => ({ refusal: sentenceOf(error) }));
    if ('saved' in outcome) saved.push(outcome.saved);
    else refusals.push(outcome.refusal);
    if (performance.now() - shown < showEvery) continue;
    shown = performance.now();
    useBulkRun.setState({ progress: { doing, done: index + 1, total } });
  }
  const stopped = saved.length + refusals.length < total;
  const [refusal] = refusals;
  const trouble = [
    refusal === undefined ? null : t`${refusals.length} of ${total} ${kept}. ${refusal}`,
    stopped ? t`Stopped after ${saved.length} of ${total}.` : null,
  ].filter((sentence) => sentence !== null);
  useBulkRun.setState({ progress: null, trouble: trouble.join(' ') || null, stopping: false });
  if (trouble.length > 0) tell(trouble.join(' '));
  return saved;
}

/** A list's bar has the trouble on show and says it; elsewhere the status bar does. */
function tell(trouble: string): void {
  const { view } = useDesk.getState();
  if (view !== 'ledger' && view !== 'notes') say(trouble);
}
