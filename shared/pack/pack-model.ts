import type { BriefingEdition } from '../briefing/briefing.ts';
import type { Chart } from '../charts/chart.ts';
import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { currentFlags } from '../notes/current-flags.ts';
import type { Flag, Note } from '../notes/entry.ts';
import { type Status, statuses } from '../notes/status.ts';
import type { PackContent } from './pack.ts';

/** A pack's content, joined up: what its pages look things up in. */
export interface PackModel {
  readonly content: PackContent;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claim ids by display number, to make a link of a `C17` in a sentence. */
  readonly byNumber: ReadonlyMap<string, string>;
  readonly charts: readonly Chart[];
  readonly flags: ReadonlyMap<string, Flag>;
  /** Every finding once, in the order of the claims they are about. */
  readonly findings: readonly Finding[];
}

export function packModel(content: PackContent): PackModel {
  const claims = content.editions.flatMap((edition) => edition.claims);
  const findings = new Map<string, Finding>();
  for (const claim of claims) {
    for (const finding of claim.findings) if (finding.claims[0] === claim.id) findings.set(finding.id, finding);
  }
  return {
    content,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    byNumber: new Map(claims.map((claim) => [claim.number, claim.id])),
    charts: content.editions.flatMap((edition) => edition.charts),
    flags: new Map(content.notebooks.flatMap((notebook) => [...currentFlags(notebook.flags)])),
    findings: [...findings.values()],
  };
}

export function statusOf(model: PackModel, claim: string): Status {
  return model.flags.get(claim)?.status ?? 'unchecked';
}

/** How many claims have each status, in the fixed order. */
export function countStatuses(model: PackModel): readonly { readonly status: Status; readonly count: number }[] {
  const all = [...model.claims.keys()].map((claim) => statusOf(model, claim));
  return statuses.map((status) => ({ status, count: all.filter((each) => each === status).length }));
}

/** A briefing's kept notes, in the order of their claims, then oldest first. */
export function notesOf(model: PackModel, edition: BriefingEdition): readonly { claim: Claim; note: Note }[] {
  const notebook = model.content.notebooks.find(({ briefing }) => briefing === edition.briefing.id);
  return edition.claims.flatMap((claim) =>
    (notebook?.notes ?? []).filter((note) => note.claim === claim.id && !note.removed).map((note) => ({ claim, note })),
  );
}

/** Above this many claims their cells are set smaller, or five long briefings would run off the cover. */
const mostLargeCells = 300;

export function cellSize(model: PackModel): 'large' | 'small' {
  return model.claims.size > mostLargeCells ? 'small' : 'large';
}
