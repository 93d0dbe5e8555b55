import { listNumbers } from '../charts/chart-caption.ts';
import { type Finding, type Verdict, verdictNames } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../register/quantities.ts';
import { printedParts } from './anchors.ts';
import type { PackModel } from './pack-model.ts';

/** What stands beside claims in the right margin: a word that says what it is, then a sentence. */
export interface MarginNote {
  readonly id: string;
  /** Whom it is said of, in text order; it stands at the first. */
  readonly claims: readonly string[];
  /** What it is, in bold; empty where the sentence says it all. */
  readonly lead: string;
  /** Vermilion for what contradicts, ink for the rest. */
  readonly fault: boolean;
  readonly text: string;
  /** The sum that corrects a failed figure, set before the sentence. */
  readonly sum: Finding['sum'];
  /** The claims the note sends the reader on to, where findings are told in full; none where it tells one itself. */
  readonly toldAt: readonly string[];
  /** The quantity whose statements stand side by side in this pack; null where the note is not about one. */
  readonly quantity: Quantity | null;
}

/** Whether a finding says that something is wrong, rather than open or in order. */
export const isFault = (verdict: Verdict): boolean => verdict === 'fails' || verdict === 'conflicts';

/**
 * The notes beside the claims of one paragraph or table, in the order of the claims: a reader's reason before findings.
 * What is said alike of several claims is said once. A finding is told in full at the claim it is about, and others
 * point there, to all such claims in one note. What a sum was computed from is not at fault, so inputs of a sum stay
 * unremarked.
 */
export function marginNotes(claims: readonly Claim[], model: PackModel): readonly MarginNote[] {
  const notes = new Map<string, MarginNote>();
  for (const note of claims.flatMap((claim) => [...flagNotes(claim, model), ...findingNotes(claim, claims, model)])) {
    const said = note.sum === null ? `${note.lead} ${note.text} ${note.toldAt}` : note.id;
    const alike = notes.get(said)?.claims ?? [];
    notes.set(said, { ...note, claims: [...new Set([...alike, ...note.claims])] });
  }
  const numberOf = (id: string) => model.named.get(id)?.number ?? id;
  return joinPointers([...notes.values()]).map((note) => ({
    ...note,
    toldAt: note.toldAt.toSorted((a, b) => numberOf(a).localeCompare(numberOf(b), 'en', { numeric: true })),
  }));
}

/** One note of those that point from the same claims to others with the same word, at the first of them. */
function joinPointers(notes: readonly MarginNote[]): readonly MarginNote[] {
  const joined = new Map<string, MarginNote>();
  for (const note of notes) {
    const pointing = note.toldAt.length === 0 ? note.id : `${note.lead} ${note.claims}`;
    const before = joined.get(pointing);
    joined.set(pointing, before === undefined ? note : { ...before, toldAt: [...before.toldAt, ...note.toldAt] });
  }
  return [...joined.values()];
}

function flagNotes(claim: Claim, model: PackModel): readonly MarginNote[] {
  const flag = model.flags.get(claim.id);
  if (flag === undefined || flag.reason === '') return [];
  if (!['disputed', 'outdated', 'not-checkable'].includes(flag.status)) return [];
  const lead = `${model.content.scale.words[flag.status].name}, ${flag.author.name}.`;
  const fault = flag.status === 'disputed';
  return [{ id: flag.id, claims: [claim.id], lead, fault, text: flag.reason, sum: null, toldAt: [], quantity: null }];
}

/** With more statements than two of one quantity, comparing each with each would fill the margin. */
const fewStatements = 2;

function findingNotes(claim: Claim, beside: readonly Claim[], model: PackModel): readonly MarginNote[] {
  const compared = printedParts(model).includes('quantities');
  return claim.findings.flatMap((finding): readonly MarginNote[] => {
    const { id, verdict, message } = finding;
    if (verdict === 'holds') return [];
    const fault = isFault(verdict);
    const lead = verdict === 'cannot-run' ? '' : `${verdictNames[verdict]}.`;
    const [aboutId = ''] = finding.claims;
    const about = model.claims.get(aboutId);
    const note = { id, claims: [claim.id], lead, fault, quantity: null };
    const told = { ...note, text: message, sum: finding.sum, toldAt: [] };
    const quantity = model.quantityOf.get(finding.id);
    if (quantity !== undefined && quantity.claims.length > fewStatements) {
      return [
        {
          ...note,
          text: othersOf(claim, verdict, quantity, model),
          sum: null,
          toldAt: [],
          quantity: compared ? quantity : null,
        },
      ];
    }
    if (about?.id === claim.id) return [told];
    if (verdict !== 'conflicts' && verdict !== 'differs') return [];
    // What is said of a claim outside this pack is told at the first of its own that it names.
    if (about === undefined) return finding.claims.find((other) => model.claims.has(other)) === claim.id ? [told] : [];
    // Beside the claim that it is about there is nothing to send the reader on to.
    return beside.includes(about) ? [told] : [{ ...note, text: '', sum: null, toldAt: [about.id] }];
  });
}

/** The numbers of the claims that a quantity's statement is compared with, to one verdict. */
function othersOf(claim: Claim, verdict: Verdict, quantity: Quantity, model: PackModel): string {
  const compared = quantity.findings.filter(
    (finding) => finding.verdict === verdict && finding.claims.includes(claim.id),
  );
  const others = new Set(compared.flatMap((finding) => finding.claims).filter((id) => id !== claim.id));
  return `${listNumbers([...others].map((id) => model.named.get(id)?.number ?? id))}.`;
}
