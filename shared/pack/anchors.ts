import type { PackModel } from './pack-model.ts';

/** The parts of a pack that stand beside its briefings. */
export const packParts = {
  quantities: 'Quantities on which the briefings differ',
  sums: 'Sums, recomputed',
  glossary: 'Glossary',
  register: 'Verification register',
  sources: 'Sources',
} as const;
export type PackPart = keyof typeof packParts;

// Ids of elements in the pack page, and so names of places in the PDF. A prefix each: none can collide with another.
export const partAnchor = (part: PackPart): string => `part-${part}`;
export const briefingAnchor = (briefing: string): string => `briefing-${briefing}`;
export const sectionAnchor = (briefing: string, section: string): string => `section-${briefing}-${section}`;
export const notesAnchor = (briefing: string): string => `notes-${briefing}`;
/** A claim's own mark in the text; for a claim of a briefing that is not in the pack, where its statement is printed. */
export const claimAnchor = (claim: string): string => `claim-${claim}`;
/** A claim's row in the register. */
export const recordAnchor = (claim: string): string => `record-${claim}`;
/** Where a quantity's statements stand side by side; `claim` is its first. */
export const quantityAnchor = (claim: string): string => `quantity-${claim}`;
/** A glossary entry. What no id or address can hold is written by its code. */
export const termAnchor = (term: string): string =>
  `term-${term.replace(/[^A-Za-z0-9]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}-`)}`;
export const chartAnchor = (chart: string): string => `chart-${chart}`;

/** What each place is called in words, for the links that lead to it. */
export function anchorLabels({
  content,
  charts,
  foreign,
  quantities,
  glossary,
}: PackModel): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [part, name] of Object.entries(packParts)) labels.set(partAnchor(part as PackPart), name);
  for (const { briefing, claims } of content.editions) {
    labels.set(briefingAnchor(briefing.id), `Briefing ${briefing.letter}: ${briefing.title}`);
    labels.set(notesAnchor(briefing.id), `Reader’s notes on briefing ${briefing.letter}`);
    for (const section of briefing.sections) labels.set(sectionAnchor(briefing.id, section.id), section.name);
    for (const { id, number } of claims) {
      labels.set(claimAnchor(id), `${number} in the text`);
      labels.set(recordAnchor(id), `${number} in the register`);
    }
  }
  for (const { id, title } of charts) labels.set(chartAnchor(id), `Chart: ${title}`);
  for (const { id, number } of foreign.values())
    labels.set(claimAnchor(id), `${number}, of a briefing outside this pack`);
  for (const { id, title } of quantities) labels.set(quantityAnchor(id), `Quantity: ${title}`);
  for (const { term } of glossary) labels.set(termAnchor(term), `Glossary: ${term}`);
  return labels;
}
