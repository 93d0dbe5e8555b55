import { t } from '../../shared/language/t.ts';
import type { FlagDraft } from '../../shared/notes/entry.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebookComing } from './notebook-coming.ts';
import { useNotebook } from './notebook-store.ts';
import { markSaved, say } from './status-bar-store.ts';
import type { UndoEntry } from './undo-store.ts';

/** A claim as far as a flag names it. */
export type FlaggedClaim = Pick<RegisterClaim, 'id' | 'briefing' | 'number'>;

/** What a flag says. */
export type FlagContent = Omit<FlagDraft, 'briefing' | 'claim'>;

/** A flag that was written, and what the reader's own flag said before it. */
export interface FlagStep {
  readonly claim: FlaggedClaim;
  readonly before: FlagContent;
  readonly after: FlagContent;
}

const unflagged: FlagContent = { status: 'unchecked', reason: '', evidence: [], checklist: [], settles: [] };

/** Writes one step of a claim's history; the step once it is on the disk, else why it is not. */
export async function writeFlag(
  claim: FlaggedClaim,
  after: FlagContent,
): Promise<{ readonly saved: FlagStep } | { readonly refusal: string }> {
  // What the flag stood at before is known only then.
  await useNotebookComing.getState().coming;
  const before = ownFlag(claim.id);
  try {
    const saved = await host.saveFlag({ briefing: claim.briefing, claim: claim.id, ...after });
    if (!saved.ok) return { refusal: saved.message };
    useNotebook.getState().addFlag(saved.value);
    markSaved(saved.value.changed);
    return { saved: { claim, before, after } };
  } catch (error) {
    return { refusal: sentenceOf(error) };
  }
}

/** Lets a flag be undone: what the reader said before is added as a new step, for history is never erased. */
export function flagEntry({ claim, before, after }: FlagStep): UndoEntry {
  const write = async (content: FlagContent) => {
    const outcome = await writeFlag(claim, content);
    if ('refusal' in outcome) say(t`The flag stays. ${outcome.refusal}`);
    return 'saved' in outcome;
  };
  return { label: t`flag on ${claim.number}`, undo: () => write(before), redo: () => write(after) };
}

/** What the reader's own flag on a claim says. A colleague's stands only where they have none or took theirs back. */
function ownFlag(claim: string): FlagContent {
  const { current, layers } = useNotebook.getState();
  const standing = current.get(claim);
  if (standing === undefined || standing.author.id !== layers.own) return unflagged;
  const { status, reason, evidence, checklist, settles } = standing;
  return { status, reason, evidence, checklist, settles };
}
