import type { Finding, Verdict } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { statusWords } from '../notes/status.ts';
import type { PackModel } from './pack-model.ts';

/** What stands beside a claim in the right margin: a word that says what it is, then a sentence. */
export interface MarginNote {
  readonly id: string;
  readonly claim: string;
  /** What it is, in bold; empty where the sentence says it all. */
  readonly lead: string;
  /** Vermilion for what contradicts, ink for the rest. */
  readonly fault: boolean;
  readonly text: string;
  /** The sum that corrects a failed figure, set before the sentence. */
  readonly sum: Finding['sum'];
  /** The claim the note sends the reader on to, where the finding is told in full; null where it is told here. */
  readonly toldAt: string | null;
}

/** The name of a verdict as it opens a margin note or a line of the register. Holds stay out of the margin. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  fails: 'Sum fails',
  conflicts: 'Conflict',
  differs: 'Differs',
  lost: 'Figure lost',
  'cannot-run': 'Cannot run',
  holds: 'Holds',
};

export const isFault = (verdict: Verdict): boolean => verdict === 'fails' || verdict === 'conflicts';

/**
 * The notes beside one claim: the reader's reason first, then each finding. A finding is told in full at the claim it
 * is about; the others point there. What a sum was computed from is not at fault, so inputs of a sum stay unremarked.
 */
export function marginNotes(claim: Claim, model: PackModel): readonly MarginNote[] {
  const notes: MarginNote[] = [];
  const flag = model.flags.get(claim.id);
  if (flag !== undefined && flag.reason !== '' && ['disputed', 'outdated', 'not-checkable'].includes(flag.status)) {
    const lead = `${statusWords[flag.status].name}, ${flag.author.name}.`;
    const fault = flag.status === 'disputed';
    notes.push({ id: flag.id, claim: claim.id, lead, fault, text: flag.reason, sum: null, toldAt: null });
  }
  for (const finding of claim.findings) {
    const note = findingNote(finding, claim, model);
    if (note !== null) notes.push(note);
  }
  return notes;
}

function findingNote(finding: Finding, claim: Claim, model: PackModel): MarginNote | null {
  const { id, verdict, message, claims } = finding;
  if (verdict === 'holds') return null;
  const fault = isFault(verdict);
  const [about] = claims;
  const lead = verdict === 'cannot-run' ? '' : `${verdictNames[verdict]}.`;
  if (about === claim.id) return { id, claim: claim.id, lead, fault, text: message, sum: finding.sum, toldAt: null };
  const other = about === undefined ? undefined : model.claims.get(about);
  if (other === undefined || (verdict !== 'conflicts' && verdict !== 'differs')) return null;
  return { id, claim: claim.id, lead, fault, text: '', sum: null, toldAt: other.id };
}
