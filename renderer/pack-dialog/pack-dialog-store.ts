import { create } from 'zustand';
import { t } from '../../shared/language/t.ts';
import type { PackPreview, PackProgress, PackReceipt } from '../../shared/pack/pack.ts';
import { type PackForm, packOptions, usualForm } from '../../shared/pack/pack-form.ts';
import { samePlace } from '../../shared/pack/preview-pages.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { flushDrafts } from '../state/note-drafts.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { say, setBusy } from '../state/status-bar-store.ts';

/** How the last export went; null before any, and once something else is chosen. */
export type PackOutcome =
  | { readonly kind: 'done'; readonly receipt: PackReceipt }
  | { readonly kind: 'stopped' | 'failed'; readonly message: string };

/** The pack that is being chosen, looked at or written. It outlives the dialog: choices hold for the session, and a pack goes on being written when the dialog is closed. */
interface PackDialogState {
  readonly form: PackForm;
  /** The newest preview, older than the form while the next one is being set; null before any, and where the form has none. */
  readonly preview: PackPreview | null;
  /** Whether the preview is of the form as it is now. */
  readonly isCurrent: boolean;
  /** What is wrong, in one sentence: why there is no preview of the form, or why the file could not be opened. */
  readonly problem: string | null;
  /** The page of the preview on show, counted from 1. */
  readonly page: number;
  /** Screen px for each px of the page; null fits the whole page in. */
  readonly zoom: number | null;
  readonly doing: 'nothing' | 'preview' | 'export';
  readonly progress: PackProgress | null;
  readonly outcome: PackOutcome | null;
}

/** How long the form must rest before its pages are set, in ms. */
const settleTime = 400;
/** How often a pack that is being set is asked how far it is, in ms. */
const askTime = 200;

export const usePackDialog = create<PackDialogState>()(() => ({
  form: usualForm,
  preview: null,
  isCurrent: false,
  problem: null,
  page: 1,
  zoom: null,
  doing: 'nothing',
  progress: null,
  outcome: null,
}));

let timer: ReturnType<typeof setTimeout> | null = null;
/** The last preview there was: the page on show is of it, also where the form has none for a while. */
let lastPreview: PackPreview | null = null;
/** Counts previews and exports. What answers once another has begun, or once nothing is wanted any more, is not heard. */
let run = 0;

/** Changes what is chosen; its pages are set once nothing has changed for a moment. */
export function changeForm(change: Partial<PackForm>): void {
  usePackDialog.setState(({ form }) => ({ form: { ...form, ...change }, outcome: null }));
  beginPreview(settleTime);
}

/** Has the pages of the form set `wait` ms from now. What is being set for an older form is stopped. */
export function beginPreview(wait = 0): void {
  const { doing } = usePackDialog.getState();
  if (doing === 'export') return;
  usePackDialog.setState({ isCurrent: false });
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => void preview(), wait);
  if (doing === 'preview') overtake();
}

/** Stops a preview that is being set or waited for; a pack that is being written goes on. */
export function endPreview(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (usePackDialog.getState().doing !== 'preview') return;
  overtake();
  usePackDialog.setState({ doing: 'nothing', progress: null });
}

function overtake(): void {
  run += 1;
  void stopSetting();
}

/** Turns to a page, as near as the preview has one. */
export function turnTo(page: number): void {
  usePackDialog.setState(({ preview: shown }) => ({ page: Math.min(Math.max(1, page), shown?.pages ?? 1) }));
}

async function preview(): Promise<void> {
  timer = null;
  const { form } = usePackDialog.getState();
  const options = packOptions(form, briefingIds());
  if (!options.ok) {
    usePackDialog.setState({ preview: null, problem: options.message, doing: 'nothing', progress: null });
    return;
  }
  run += 1;
  const own = run;
  usePackDialog.setState({ doing: 'preview', problem: null });
  const told = followProgress(own);
  let change: Partial<PackDialogState> = {};
  try {
    await flushDrafts();
    // Overtaken while a note was saved, it would stop the one that overtook it.
    if (own !== run) return;
    const set = await host.previewPack(options.value);
    const { page } = usePackDialog.getState();
    if (set.ok) {
      change = { preview: set.value, isCurrent: true, page: samePlace(page, lastPreview, set.value) };
      lastPreview = set.value;
    } else if (set.code === 'failed') change = { preview: null, problem: set.message };
  } catch (error) {
    change = { preview: null, problem: t`The pages could not be set. ${sentenceOf(error)}` };
  } finally {
    told();
    if (own === run) usePackDialog.setState({ ...change, doing: 'nothing', progress: null });
  }
}

/** Asks where to save the pack and has it written; the outcome is kept, and said in the status bar once the dialog is closed. */
export async function exportPack(): Promise<void> {
  const { form, doing } = usePackDialog.getState();
  const options = packOptions(form, briefingIds());
  if (doing === 'export' || !options.ok) return;
  endPreview();
  run += 1;
  usePackDialog.setState({ doing: 'export', outcome: null, problem: null });
  setBusy(t`Setting the briefing pack`);
  const told = followProgress(run);
  let outcome: PackOutcome | null = null;
  try {
    await flushDrafts();
    const written = await host.exportPack(options.value);
    if (written.ok) outcome = { kind: 'done', receipt: written.value };
    else if (written.code !== 'cancelled') outcome = { kind: written.code, message: written.message };
  } catch (error) {
    outcome = { kind: 'failed', message: t`No pack was saved. ${sentenceOf(error)}` };
  } finally {
    told();
    setBusy(null);
    usePackDialog.setState({ doing: 'nothing', progress: null, outcome });
  }
  if (useReading.getState().dialog === 'pack') {
    // The preview on show may be of an older form: the form's own was stopped for the pack.
    if (!usePackDialog.getState().isCurrent) beginPreview();
  } else if (outcome !== null) say(sentenceFor(outcome));
}

/** Stops whatever is being set. */
export async function stopSetting(): Promise<void> {
  try {
    await host.stopPack();
  } catch (error) {
    usePackDialog.setState({ problem: t`The pack could not be stopped. ${sentenceOf(error)}` });
  }
}

/** Opens the pack that was written, or shows it in its folder; the outcome says why where it can't. */
export async function openPack(where: 'file' | 'folder'): Promise<void> {
  const own = run;
  let problem: string | null;
  try {
    const opened = await host.openPack(where);
    problem = opened.ok ? null : opened.message;
  } catch (error) {
    problem = sentenceOf(error);
  }
  if (own === run) usePackDialog.setState({ problem });
}

/** An outcome in one sentence. */
export function sentenceFor(outcome: PackOutcome): string {
  switch (outcome.kind) {
    case 'done':
      return t`The pack is saved in ${outcome.receipt.path}.`;
    case 'stopped':
    case 'failed':
      return outcome.message;
  }
}

const briefingIds = (): readonly string[] => useSession.getState().briefings.map(({ id }) => id);

/** Asks how far a run is, every now and then, until it is overtaken or what this returns is called. */
function followProgress(own: number): () => void {
  let asking = false;
  let over = false;
  const ask = async () => {
    if (asking) return;
    asking = true;
    try {
      const progress = await host.packProgress();
      if (!over && own === run) usePackDialog.setState({ progress });
    } catch {
      // The call that waits for the pack tells what is wrong.
    } finally {
      asking = false;
    }
  };
  const clock = setInterval(() => void ask(), askTime);
  return () => {
    over = true;
    clearInterval(clock);
  };
}
