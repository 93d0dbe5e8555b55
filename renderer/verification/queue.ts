import { queueOrderNames, queueOrders } from '../../shared/host/queue-orders.ts';
import { t } from '../../shared/language/t.ts';
import { nextInQueue, queueOf } from '../../shared/register/queue.ts';
import { useDesk } from '../state/desk-store.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { loadRegister, useRegister } from '../state/register-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { say } from '../state/status-bar-store.ts';
import { arrival, goToClaim } from '../state/trail.ts';

/** Goes to the next unchecked claim of the library; `select` is how a claim of the text on show is gone to. */
export async function goToNextUnchecked(select: (claim: string) => void): Promise<void> {
  await loadRegister();
  const { register, problem } = useRegister.getState();
  if (register === null) {
    say(problem ?? t`The register is not open yet.`);
    return;
  }
  const { selection, claims } = useReading.getState();
  const { current } = useNotebook.getState();
  const order = useSettings.getState().settings?.queueOrder ?? 'text';
  const from = selection?.claim ?? claims.keys().next().value ?? null;
  const isUnchecked = (claim: string) => statusOf(current, claim) === 'unchecked';
  // With nothing selected, the text on the desk comes first: its first claim counts too.
  const next =
    selection === null && order === 'text' && from !== null && isUnchecked(from)
      ? register.claims.find(({ id }) => id === from)
      : nextInQueue(queueOf(register, order), selection === null && order !== 'text' ? null : from, isUnchecked);
  if (next == null) say(t`Every claim of the library has been looked at.`);
  else if (claims.has(next.id) && useDesk.getState().view === 'reader') select(next.id);
  else goToClaim(next.id);
  await arrival();
}

/** Takes up the queue's next order, and says which. */
export function changeQueueOrder(): void {
  const { settings, change } = useSettings.getState();
  if (settings === null) return;
  const next = queueOrders[(queueOrders.indexOf(settings.queueOrder) + 1) % queueOrders.length] ?? 'text';
  change({ queueOrder: next });
  say(t`The queue goes by ${queueOrderNames[next]}.`);
}
