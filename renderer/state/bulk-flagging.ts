import { create } from 'zustand';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { missingFor, type Status, statusInSentence, unticked } from '../../shared/notes/status.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { batchEntry } from './batch-entry.ts';
import { runEach, useBulkRun } from './bulk-run.ts';
import { currentScale } from './current-scale.ts';
import { asksFirst, type PendingFlag } from './flagging-store.ts';
import { useSession } from './session.ts';
import { say } from './status-bar-store.ts';
import { type UndoEntry, useUndo } from './undo-store.ts';
import { type FlagStep, writeFlag } from './write-flag.ts';

/** One flag for several claims, being reasoned. */
export interface BulkFlag
  extends Pick<PendingFlag, 'status' | 'reason' | 'evidence' | 'ticked' | 'settles' | 'phase' | 'problem' | 'summons'> {
  readonly claims: readonly RegisterClaim[];
}

interface BulkFlagging {
  readonly pending: BulkFlag | null;
  /** Flags claims at once, or asks for the one reason and evidence that the status needs. */
  readonly choose: (claims: readonly RegisterClaim[], status: Status) => void;
  readonly change: (part: Partial<Pick<BulkFlag, 'reason' | 'evidence' | 'ticked' | 'summons'>>) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

export const useBulkFlagging = create<BulkFlagging>()((set, get) => ({
  pending: null,
  choose: (claims, status) => {
    if (!useSession.getState().writable) {
      say(t`This profile is read-only, so flags can’t be saved.`);
      return;
    }
    if (useBulkRun.getState().progress !== null) {
      say(t`Other claims are still being written. Stop that first, or wait.`);
      return;
    }
    if (claims.length === 0) return;
    const before = get().pending;
    const { reason, evidence } = before ?? { reason: '', evidence: [] };
    const said = { reason, evidence, ticked: [], settles: [] };
    set({ pending: { claims, status, ...said, phase: 'reasoning', problem: null, summons: true } });
    if (!asksFirst(status)) void get().save();
  },
  change: (part) => set(({ pending }) => (pending === null ? {} : { pending: { ...pending, problem: null, ...part } })),
  save: async () => {
    const { pending } = get();
    if (pending === null) return;
    const { claims, status, reason, evidence } = pending;
    const scale = currentScale();
    const problem = missingFor(pending, scale) ?? unticked(status, pending.ticked, scale);
    if (problem !== null) {
      set({ pending: { ...pending, problem } });
      return;
    }
    set({ pending: null });
    const checklist = [...scale.checklists[status]];
    const content = { status, reason: reason.trim(), evidence: [...evidence], checklist, settles: [] };
    const steps = await runEach({ doing: t`Flagging`, kept: t`keep their flag` }, claims, (claim) =>
      writeFlag(claim, content),
    );
    if (steps.length === 0) return;
    useUndo.getState().push(entryOf(steps));
    const [only] = steps;
    const which =
      only !== undefined && steps.length === 1 ? t`${only.claim.number} is` : t`${counted(steps.length, 'claim')} are`;
    say(t`${which} flagged ${statusInSentence(status, scale)}.`, () => void useUndo.getState().undo());
  },
  cancel: () => set({ pending: null }),
}));

/** A batch is undone and done again at once. */
function entryOf(steps: readonly FlagStep[]): UndoEntry {
  const [only] = steps;
  const label =
    only !== undefined && steps.length === 1 ? t`flag on ${only.claim.number}` : counted(steps.length, 'flag');
  return batchEntry(label, steps, {
    undo: { doing: t`Undoing`, kept: t`stay as they are`, write: ({ claim, before }) => writeFlag(claim, before) },
    redo: { doing: t`Flagging again`, kept: t`keep their flag`, write: ({ claim, after }) => writeFlag(claim, after) },
  });
}
