import { create } from 'zustand';
import { t } from '../../shared/language/t.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { missingFor, needsOf, type Status, statusInSentence, unticked } from '../../shared/notes/status.ts';
import { currentScale } from './current-scale.ts';
import { useNotebook } from './notebook-store.ts';
import { useReading } from './reading-store.ts';
import { useSession } from './session.ts';
import { say } from './status-bar-store.ts';
import { inTurn, useUndo } from './undo-store.ts';
import { flagEntry, writeFlag } from './write-flag.ts';

/** A flag on its way: being reasoned, being written, or refused with the old one standing. */
export interface PendingFlag {
  readonly briefing: string;
  readonly claim: string;
  /** The claim's display number, to name it by once its briefing has left the desk. */
  readonly number: string;
  readonly status: Status;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** The lines of the status's checklist that are ticked. */
  readonly ticked: readonly string[];
  /** Ids of colleagues' flags that this one decides between. */
  readonly settles: readonly string[];
  readonly phase: 'reasoning' | 'saving' | 'refused';
  /** Whether its form is still to be given the keyboard: once, and not when the reader comes back to it. */
  readonly summons: boolean;
  /** Why it was not saved. */
  readonly problem: string | null;
}

interface Flagging {
  readonly pending: PendingFlag | null;
  /** Flags a claim at once, or asks first for what the status needs; a flag that settles others always asks why. */
  readonly choose: (claim: string, status: Status, more?: Partial<Pick<PendingFlag, 'settles'>>) => void;
  /** Flags a claim as it stands once more, against the claim as it is now; a checklist is to be ticked anew. */
  readonly again: (claim: string) => void;
  /** Opens the reason and evidence of the flag that stands, to add to them. */
  readonly reconsider: (claim: string) => void;
  readonly setReason: (reason: string) => void;
  readonly answerSummons: () => void;
  readonly setEvidence: (evidence: readonly Evidence[]) => void;
  readonly setTicked: (ticked: readonly string[]) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

/** The flag being written; what is asked for meanwhile waits its turn, so that no key is lost. */
let writing: Promise<void> = Promise.resolve();

export const useFlagging = create<Flagging>()((set, get) => ({
  pending: null,
  choose: (claim, status, more = {}) => {
    if (!useSession.getState().writable) {
      say(t`This profile is read-only, so flags can’t be saved.`);
      return;
    }
    if (get().pending?.phase === 'saving') {
      void writing.then(() => get().choose(claim, status, more));
      return;
    }
    const needs = needsOf(status);
    const before = get().pending;
    const fresh = pendingFor(claim, status);
    // A reader who thinks of another status has not yet taken back why.
    const kept = needs.reason && before?.claim === claim ? { reason: before.reason, evidence: before.evidence } : {};
    const settles = more.settles ?? (before?.claim === claim ? before.settles : []);
    set({ pending: fresh && { ...fresh, ...kept, settles } });
    if (!asksFirst(status) && settles.length === 0) void get().save();
  },
  reconsider: (claim) => {
    if (!useSession.getState().writable) {
      say(t`This profile is read-only, so evidence can’t be saved.`);
      return;
    }
    const flag = useNotebook.getState().current.get(claim);
    const status = flag?.status ?? 'unchecked';
    const pending = pendingFor(claim, status);
    const { own } = useNotebook.getState().layers;
    // More evidence for one's own flag leaves what it settled settled.
    const settles = flag?.author.id === own ? flag.settles : [];
    const said = { reason: flag?.reason ?? '', evidence: flag?.evidence ?? [], settles };
    set({ pending: pending && { ...pending, ...said } });
  },
  again: (claim) => {
    const flag = useNotebook.getState().current.get(claim);
    if (flag === undefined) return;
    get().reconsider(claim);
    if (currentScale().checklists[flag.status].length === 0) void get().save();
  },
  setReason: (reason) => change({ reason }),
  answerSummons: () => set(({ pending }) => (pending === null ? {} : { pending: { ...pending, summons: false } })),
  setEvidence: (evidence) => change({ evidence }),
  setTicked: (ticked) => change({ ticked }),
  save: async () => {
    const { pending } = get();
    if (pending === null || pending.phase === 'saving') return;
    const scale = currentScale();
    const problem = missingFor(pending, scale) ?? unticked(pending.status, pending.ticked, scale);
    if (problem !== null) {
      set({ pending: { ...pending, problem } });
      return;
    }
    set({ pending: { ...pending, phase: 'saving', problem: null } });
    writing = inTurn(() => writePending(pending));
    await writing;
  },
  cancel: () => {
    if (get().pending?.phase !== 'saving') set({ pending: null });
  },
}));

/** Whether something is to be said or ticked before a status is saved. */
export function asksFirst(status: Status): boolean {
  const needs = needsOf(status);
  return needs.reason || needs.evidence || currentScale().checklists[status].length > 0;
}

/** A flag of a claim on the desk, with nothing said for it yet. */
function pendingFor(id: string, status: Status): PendingFlag | null {
  const claim = useReading.getState().claims.get(id);
  if (claim === undefined) return null;
  const { briefing, number } = claim;
  const empty = { reason: '', evidence: [], ticked: [], settles: [] };
  return { briefing, claim: id, number, status, ...empty, phase: 'reasoning', problem: null, summons: true };
}

/** Writes a pending flag and takes it down, or says why the old one still stands. */
async function writePending(pending: PendingFlag): Promise<void> {
  const { briefing, claim: id, number, status, reason, evidence, settles } = pending;
  const scale = currentScale();
  const checklist = [...scale.checklists[status]];
  const content = { status, reason: reason.trim(), evidence: [...evidence], checklist, settles: [...settles] };
  const outcome = await writeFlag({ id, briefing, number }, content);
  if ('refusal' in outcome) {
    useFlagging.setState({ pending: { ...pending, phase: 'refused', problem: outcome.refusal, summons: true } });
    return;
  }
  useFlagging.setState({ pending: null });
  useUndo.getState().push(flagEntry(outcome.saved));
  say(t`${number} is flagged ${statusInSentence(status, scale)}.`, () => void useUndo.getState().undo());
}

function change(part: Partial<PendingFlag>): void {
  useFlagging.setState(({ pending }) => (pending === null ? {} : { pending: { ...pending, ...part, problem: null } }));
}
