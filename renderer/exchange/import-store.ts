import { create } from 'zustand';
import type { ImportPlan, ImportReceipt } from '../../shared/exchange/exchange.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { useReading } from '../state/reading-store.ts';
import { reloadNotebooks } from '../state/reload-notebooks.ts';
import { markSaved } from '../state/status-bar-store.ts';

/** A colleague's file on its way in. */
interface ImportState {
  readonly plan: ImportPlan | null;
  readonly receipt: ImportReceipt | null;
  readonly working: boolean;
  /** Why the file, or what is in it, could not be taken in. */
  readonly problem: string | null;
}

const nothing: ImportState = { plan: null, receipt: null, working: false, problem: null };

export const useImport = create<ImportState>()(() => nothing);

/** Asks for a file and shows what taking it in would come to; with Cancel nothing happens. */
export async function chooseImport(): Promise<void> {
  try {
    const plan = await host.chooseImport();
    if (!plan.ok && plan.code === 'cancelled') return;
    useImport.setState(plan.ok ? { ...nothing, plan: plan.value } : { ...nothing, problem: plan.message });
  } catch (error) {
    useImport.setState({ ...nothing, problem: sentenceOf(error) });
  }
  useReading.setState({ dialog: 'import-notes' });
}

/** Takes in what the plan told of, of these authors, and shows it everywhere. */
export async function applyImport(authors: readonly string[], takeOwn: boolean): Promise<void> {
  const { plan, working } = useImport.getState();
  if (plan === null || working) return;
  useImport.setState({ working: true, problem: null });
  try {
    const receipt = await host.applyImport({ token: plan.token, authors: [...authors], takeOwn });
    await reloadNotebooks();
    markSaved(new Date().toISOString());
    useImport.setState(receipt.ok ? { receipt: receipt.value } : { problem: receipt.message });
  } catch (error) {
    useImport.setState({ problem: sentenceOf(error) });
  } finally {
    useImport.setState({ working: false });
  }
}
