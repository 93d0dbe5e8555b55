import type { Claim } from '../claims/claim.ts';
import { claimHashes } from './claim-hashes.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import type { SectionMark } from './section-tree.ts';

/** The letter of a briefing: `C` for `c`; a longer id in capitals. */
export function letterOf(id: string): string {
  return id.toUpperCase();
}

/** A display number: `C07`, `C113`; the place is counted from 1. A long letter is set off: `ACME2-07`. */
export function numberOf(letter: string, place: number): string {
  return `${letter}${letter.length > 1 ? '-' : ''}${String(place).padStart(2, '0')}`;
}

/**
 * The claims of a briefing in text order, numbered, without charts and findings. A record without a mark comes last and
 * a briefing without front matter keeps its claims, so that what refers to them is not reported as well.
 */
export function draftClaims(draft: BriefingDraft): readonly Claim[] {
  const briefing = draft.frontMatter?.id ?? [...draft.claims.ids][0]?.split('_')[0] ?? '';
  const marks = new Map<string, SectionMark>();
  for (const mark of draft.marks) {
    if (mark.own && !marks.has(mark.claim) && draft.claims.ids.has(mark.claim)) marks.set(mark.claim, mark);
  }
  const inTextOrder = [...new Set([...marks.keys(), ...draft.claims.records.keys()])];
  return inTextOrder.flatMap((id, index): readonly Claim[] => {
    const record = draft.claims.records.get(id);
    if (record === undefined) return [];
    const mark = marks.get(id);
    return [
      {
        id,
        number: numberOf(letterOf(briefing), index + 1),
        briefing,
        statement: record.statement,
        subject: record.subject,
        metric: record.metric,
        stated: record.stated ?? null,
        value: record.value ?? null,
        low: record.low ?? null,
        high: record.high ?? null,
        qualifier: record.qualifier ?? null,
        unit: record.unit ?? null,
        scope: record.scope ?? null,
        asOf: record.asOf ?? null,
        attributedTo: record.attributedTo ?? null,
        kind: record.kind,
        legible: record.legible,
        places: record.places,
        derivation: record.derivation ?? null,
        section: mark?.section ?? { id: '', number: 0, paragraph: 0 },
        charts: [],
        findings: [],
        hashes: claimHashes(record, mark?.words ?? '', draft.frontMatter?.source ?? null),
      },
    ];
  });
}
