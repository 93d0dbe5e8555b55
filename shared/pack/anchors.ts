import type { PackModel } from './pack-model.ts';

/** The parts of a pack that stand beside its briefings, in their order; how to read the marks stands before them. */
export const packParts = {
  marks: 'How to read the marks',
  quantities: 'Quantities on which the briefings differ',
  sums: 'Sums, recomputed',
  glossary: 'Glossary',
  register: 'Verification register',
  'check-log': 'Check log',
  sources: 'Sources',
  colophon: 'Colophon',
} as const;
export type PackPart = keyof typeof packParts;

/** Those that print: the others were not chosen or have nothing to tell, and nothing may lead to them. */
export function printedParts({
  content,
  glossary,
  quantities,
}: Pick<PackModel, 'content' | 'glossary' | 'quantities'>): readonly PackPart[] {
  const parts = Object.keys(packParts) as PackPart[];
  return parts.filter((part) => {
    if (part === 'marks' || part === 'colophon') return true;
    if ((part === 'glossary' && glossary.length === 0) || (part === 'quantities' && quantities.length === 0))
      return false;
    return content.options.parts.includes(part);
  });
}

// Ids of elements in the pack page, and so names of places in the PDF. A prefix each: none can collide with another.
/** A part of the pack that belongs to no briefing. */
export const partAnchor = (part: PackPart): string => `part-${part}`;
/** A briefing’s title. */
export const briefingAnchor = (briefing: string): string => `briefing-${briefing}`;
/** A section’s heading. */
export const sectionAnchor = (briefing: string, section: string): string => `section-${briefing}-${section}`;
/** The list of notes at a briefing’s end. */
export const notesAnchor = (briefing: string): string => `notes-${briefing}`;
/** A note as it is printed at a briefing's end. */
export const noteAnchor = (note: string): string => `note-${note}`;
/** Where such a note's number stands in the text. */
export const noteCallAnchor = (note: string): string => `notecall-${note}`;
/** A claim's own mark in the text; for a claim of a briefing that is not in the pack, where its statement is printed. */
export const claimAnchor = (claim: string): string => `claim-${claim}`;
/** A claim's row in the register. */
export const recordAnchor = (claim: string): string => `record-${claim}`;
/** Where a quantity's statements stand side by side; `claim` is its first. */
export const quantityAnchor = (claim: string): string => `quantity-${claim}`;
/** A glossary entry. What no id or address can hold is written by its code. */
export const termAnchor = (term: string): string =>
  `term-${term.replace(/[^A-Za-z0-9]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}-`)}`;
/** A chart, where it prints. */
export const chartAnchor = (chart: string): string => `chart-${chart}`;

/** What each place is called in words, for the links that lead to it. */
export function anchorLabels(model: PackModel): ReadonlyMap<string, string> {
  const { content, claims, charts, foreign, quantities, glossary } = model;
  const labels = new Map<string, string>();
  const parts = new Set(printedParts(model));
  for (const part of parts) labels.set(partAnchor(part), packParts[part]);
  for (const { briefing } of content.editions) {
    labels.set(briefingAnchor(briefing.id), `Briefing ${briefing.letter}: ${briefing.title}`);
    labels.set(notesAnchor(briefing.id), `Readers’ notes on briefing ${briefing.letter}`);
    for (const section of briefing.sections) labels.set(sectionAnchor(briefing.id, section.id), section.name);
  }
  for (const { id, number } of claims.values()) {
    labels.set(claimAnchor(id), `${number} in the text`);
    if (parts.has('register')) labels.set(recordAnchor(id), `${number} in the register`);
  }
  for (const { id, title } of charts) labels.set(chartAnchor(id), `Chart: ${title}`);
  for (const { id, number, briefing } of foreign.values()) {
    const here = content.editions.some((edition) => edition.briefing.id === briefing);
    labels.set(claimAnchor(id), `${number}, ${here ? 'which was not chosen' : 'of a briefing outside this pack'}`);
  }
  if (parts.has('quantities')) {
    for (const { id, title } of quantities) labels.set(quantityAnchor(id), `Quantity: ${title}`);
  }
  if (parts.has('glossary')) for (const { term } of glossary) labels.set(termAnchor(term), `Glossary: ${term}`);
  if (content.options.notes === 'endnotes') {
    for (const { id, author } of content.notebooks.flatMap((notebook) => notebook.notes)) {
      labels.set(noteAnchor(id), `Note by ${author.name}`);
      labels.set(noteCallAnchor(id), `The words of the note by ${author.name}`);
    }
  }
  return labels;
}
