import { create } from 'zustand';
import type { Flag } from '../../shared/notes/entry.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { missingFor, needsOf, type Status, statusInSentence } from '../../shared/notes/status.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { runEach, useBulkRun } from './bulk-run.ts';
import type { PendingFlag } from './flagging-store.ts';
import { host } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { useSession } from './session.ts';
import { markSaved, say } from './status-bar-store.ts';

/** One flag for several claims, being reasoned. */
export interface BulkFlag
  extends Pick<PendingFlag, 'status' | 'reason' | 'evidence' | 'phase' | 'problem' | 'summons'> {
  readonly claims: readonly RegisterClaim[];
}

/** A flag that a batch wrote, and what stood before it. */
interface Step {
  readonly claim: RegisterClaim;
  readonly before: Flag | null;
}

interface BulkFlagging {
  readonly pending: BulkFlag | null;
  /** Batches of this session, newest last: each is undone at once. */
  readonly batches: readonly (readonly Step[])[];
  /** Flags claims at once, or asks for the one reason and evidence that the status needs. */
  readonly choose: (claims: readonly RegisterClaim[], status: Status) => void;
  readonly change: (part: Partial<Pick<BulkFlag, 'reason' | 'evidence' | 'summons'>>) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
  /** Adds what stood before the last batch as new steps: history is never erased. */
  readonly undo: () => Promise<void>;
}

export const useBulkFlagging = create<BulkFlagging>()((set, get) => ({
  pending: null,
  batches: [],
  choose: (claims, status) => {
    if (!useSession.getState().writable) {
      say('This profile is read-only, so flags can’t be saved.');
      return;
    }
    if (useBulkRun.getState().progress !== null) {
      say('Other claims are still being written. Stop that first, or wait.');
      return;
    }
    if (claims.length === 0) return;
    const before = get().pending;
    const { reason, evidence } = before ?? { reason: '', evidence: [] };
    set({ pending: { claims, status, reason, evidence, phase: 'reasoning', problem: null, summons: true } });
    const needs = needsOf(status);
    if (!needs.reason && !needs.evidence) void get().save();
  },
  change: (part) => set(({ pending }) => (pending === null ? {} : { pending: { ...pending, problem: null, ...part } })),
  save: async () => {
    const { pending } = get();
    if (pending === null) return;
    const { claims, status, reason, evidence } = pending;
    const problem = missingFor(status, reason, evidence);
    if (problem !== null) {
      set({ pending: { ...pending, problem } });
      return;
    }
    set({ pending: null });
    const steps = await runEach({ doing: 'Flagging', kept: 'keep their flag' }, claims, (claim) =>
      write(claim, { status, reason, evidence }),
    );
    if (steps.length === 0) return;
    set(({ batches }) => ({ batches: [...batches, steps] }));
    say(`${named(steps)} flagged ${statusInSentence(status)}.`, () => void get().undo());
  },
  cancel: () => set({ pending: null }),
  undo: async () => {
    const last = get().batches.at(-1);
    if (last === undefined || useBulkRun.getState().progress !== null) return;
    const undone = await runEach({ doing: 'Undoing', kept: 'stay as they are' }, last, async (step) => {
      const { status = 'unchecked', reason = '', evidence = [] } = step.before ?? {};
      const outcome = await write(step.claim, { status, reason, evidence });
      return 'saved' in outcome ? { saved: step } : outcome;
    });
    const left = last.filter((step) => !undone.includes(step));
    set(({ batches }) => ({ batches: left.length === 0 ? batches.slice(0, -1) : [...batches.slice(0, -1), left] }));
    if (undone.length > 0) say(`${named(undone)} back to the flag before.`);
  },
}));

type Saying = Pick<BulkFlag, 'status' | 'reason'> & { readonly evidence: readonly Evidence[] };

async function write(
  claim: RegisterClaim,
  { status, reason, evidence }: Saying,
): Promise<{ readonly saved: Step } | { readonly refusal: string }> {
  const before = useNotebook.getState().current.get(claim.id) ?? null;
  const draft = { briefing: claim.briefing, claim: claim.id, status, reason: reason.trim(), evidence: [...evidence] };
  const saved = await host.saveFlag(draft);
  if (!saved.ok) return { refusal: saved.message };
  useNotebook.getState().addFlag(saved.value);
  markSaved(saved.value.changed);
  return { saved: { claim, before } };
}

function named(steps: readonly Step[]): string {
  const [only] = steps;
  return only !== undefined && steps.length === 1 ? `${only.claim.number} is` : `${steps.length} claims are`;
}
