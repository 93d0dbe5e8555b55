import { create } from 'zustand';
import type { Flag } from '../../shared/notes/entry.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { missingFor, needsOf, type Status, statusInSentence } from '../../shared/notes/status.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { useReading } from './reading-store.ts';
import { useSession } from './session.ts';
import { markSaved, say } from './status-bar-store.ts';

/** A flag on its way: being reasoned, being written, or refused with the old one standing. */
export interface PendingFlag {
  readonly briefing: string;
  readonly claim: string;
  /** The claim's display number, to name it by once its briefing has left the desk. */
  readonly number: string;
  readonly status: Status;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly phase: 'reasoning' | 'saving' | 'refused';
  /** Whether its form is still to be given the keyboard: once, and not when the reader comes back to it. */
  readonly summons: boolean;
  /** Why it was not saved. */
  readonly problem: string | null;
}

interface Flagging {
  readonly pending: PendingFlag | null;
  /** Flags saved in this session, newest last: the claim, and what stood before. */
  readonly undoable: readonly { readonly flagged: PendingFlag; readonly before: Flag | null }[];
  /** Flags a claim at once, or asks for the reason and evidence that the status needs. */
  readonly choose: (claim: string, status: Status) => void;
  /** Opens the reason and evidence of the flag that stands, to add to them. */
  readonly reconsider: (claim: string) => void;
  readonly setReason: (reason: string) => void;
  readonly answerSummons: () => void;
  readonly setEvidence: (evidence: readonly Evidence[]) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
  /** Adds what stood before the last flag of this session as a new step: history is never erased. */
  readonly undo: () => Promise<void>;
}

/** The flag being written; what is asked for meanwhile waits its turn, so that no key is lost. */
let writing: Promise<void> = Promise.resolve();

export const useFlagging = create<Flagging>()((set, get) => ({
  pending: null,
  undoable: [],
  choose: (claim, status) => {
    if (!useSession.getState().writable) {
      say('This profile is read-only, so flags can’t be saved.');
      return;
    }
    if (get().pending?.phase === 'saving') {
      void writing.then(() => get().choose(claim, status));
      return;
    }
    const needs = needsOf(status);
    const before = get().pending;
    const fresh = pendingFor(claim, status);
    // A reader who thinks of another status has not yet taken back why.
    const kept = needs.reason && before?.claim === claim ? { reason: before.reason, evidence: before.evidence } : {};
    set({ pending: fresh && { ...fresh, ...kept } });
    if (!needs.reason && !needs.evidence) void get().save();
  },
  reconsider: (claim) => {
    if (!useSession.getState().writable) {
      say('This profile is read-only, so evidence can’t be saved.');
      return;
    }
    const flag = useNotebook.getState().current.get(claim);
    const status = flag?.status ?? 'unchecked';
    const pending = pendingFor(claim, status);
    set({ pending: pending && { ...pending, reason: flag?.reason ?? '', evidence: flag?.evidence ?? [] } });
  },
  setReason: (reason) => change({ reason }),
  answerSummons: () => set(({ pending }) => (pending === null ? {} : { pending: { ...pending, summons: false } })),
  setEvidence: (evidence) => change({ evidence }),
  save: async () => {
    const { pending } = get();
    if (pending === null || pending.phase === 'saving') return;
    const problem = missingFor(pending.status, pending.reason, pending.evidence);
    if (problem !== null) {
      set({ pending: { ...pending, problem } });
      return;
    }
    set({ pending: { ...pending, phase: 'saving', problem: null } });
    writing = writePending(pending);
    await writing;
  },
  cancel: () => {
    if (get().pending?.phase !== 'saving') set({ pending: null });
  },
  undo: async () => {
    await writing;
    const last = get().undoable.at(-1);
    if (last === undefined) {
      say('There is no flag of this session to undo.');
      return;
    }
    const { flagged, before } = last;
    const status = before?.status ?? 'unchecked';
    const { reason = '', evidence = [] } = before ?? {};
    const refusal = await write({ ...flagged, status, reason, evidence });
    if (refusal !== null) {
      say(`The flag stays. ${refusal}`);
      return;
    }
    set(({ undoable }) => ({ undoable: undoable.slice(0, -1) }));
    say(`${flagged.number} is back to ${statusInSentence(status)}.`);
  },
}));

/** A flag of a claim on the desk, with nothing said for it yet. */
function pendingFor(id: string, status: Status): PendingFlag | null {
  const claim = useReading.getState().claims.get(id);
  if (claim === undefined) return null;
  const { briefing, number } = claim;
  const empty = { reason: '', evidence: [], phase: 'reasoning', problem: null, summons: true } as const;
  return { briefing, claim: id, number, status, ...empty };
}

/** Writes a pending flag and takes it down, or says why the old one still stands. */
async function writePending(pending: PendingFlag): Promise<void> {
  const before = useNotebook.getState().current.get(pending.claim) ?? null;
  const refusal = await write(pending);
  if (refusal !== null) {
    useFlagging.setState({ pending: { ...pending, phase: 'refused', problem: refusal, summons: true } });
    return;
  }
  useFlagging.setState(({ undoable }) => ({
    pending: null,
    undoable: [...undoable, { flagged: pending, before }],
  }));
  say(`${pending.number} is flagged ${statusInSentence(pending.status)}.`, () => void useFlagging.getState().undo());
}

function change(part: Partial<PendingFlag>): void {
  useFlagging.setState(({ pending }) => (pending === null ? {} : { pending: { ...pending, ...part, problem: null } }));
}

/** Writes one step of a claim's history; null once it is on the disk, else why it is not. */
async function write(flag: PendingFlag): Promise<string | null> {
  const { briefing, claim, status, evidence } = flag;
  try {
    const saved = await host.saveFlag({ briefing, claim, status, reason: flag.reason.trim(), evidence: [...evidence] });
    if (!saved.ok) return saved.message;
    useNotebook.getState().addFlag(saved.value);
    markSaved(saved.value.changed);
    return null;
  } catch (error) {
    return sentenceOf(error);
  }
}
