import type { BriefingEdition } from '../briefing/briefing.ts';

/** The parts of a pack that stand beside its briefings. */
export const packParts = {
  sums: 'Sums, recomputed',
  register: 'Verification register',
  sources: 'Sources',
} as const;
export type PackPart = keyof typeof packParts;

// Ids of elements in the pack page, and so names of places in the PDF. A prefix each: none can collide with another.
export const partAnchor = (part: PackPart): string => `part-${part}`;
export const briefingAnchor = (briefing: string): string => `briefing-${briefing}`;
export const sectionAnchor = (briefing: string, section: string): string => `section-${briefing}-${section}`;
export const notesAnchor = (briefing: string): string => `notes-${briefing}`;
/** A claim's own mark in the text. */
export const claimAnchor = (claim: string): string => `claim-${claim}`;
/** A claim's row in the register. */
export const recordAnchor = (claim: string): string => `record-${claim}`;
export const chartAnchor = (chart: string): string => `chart-${chart}`;

/** What each place is called in words, for the links that lead to it. */
export function anchorLabels(editions: readonly BriefingEdition[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [part, name] of Object.entries(packParts)) labels.set(partAnchor(part as PackPart), name);
  for (const { briefing, claims, charts } of editions) {
    labels.set(briefingAnchor(briefing.id), `Briefing ${briefing.letter}: ${briefing.title}`);
    labels.set(notesAnchor(briefing.id), `Reader’s notes on briefing ${briefing.letter}`);
    for (const section of briefing.sections) labels.set(sectionAnchor(briefing.id, section.id), section.name);
    for (const { id, number } of claims) {
      labels.set(claimAnchor(id), `${number} in the text`);
      labels.set(recordAnchor(id), `${number} in the register`);
    }
    for (const { id, title } of charts) labels.set(chartAnchor(id), `Chart: ${title}`);
  }
  return labels;
}
