import type { ClaimRecord } from '../claims/claim.ts';
import { agreesWithFigure } from '../claims/figure-agreement.ts';
import { agreesWithDate } from '../claims/stated-date.ts';
import type { ClaimRecords } from './claim-records.ts';
import type { BriefingFiles } from './compile-briefing.ts';
import type { PlacedMark } from './inline-tree.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import type { SectionMark } from './section-tree.ts';
import { type Place, problemAt, type SourceFile } from './source-file.ts';

/** Compares the marks in the text with the register: each record marked once, each mark recorded, figures equal. */
export function markFaults(
  files: BriefingFiles,
  marks: readonly SectionMark[],
  claims: ClaimRecords,
): readonly Problem[] {
  if (claims.unreadable || files.text.missing === true) return [];
  const problems: Problem[] = [];
  const marked = new Map<string, Place>();
  for (const mark of marks) {
    if (!claims.ids.has(mark.claim)) {
      const message = `${mark.claim} is marked here and has no record.`;
      const mend = didYouMean(mark.claim, [...claims.ids]);
      const code = mark.own ? 'mark-without-record' : 'unknown-claim';
      problems.push(problemAt(files.text, mark.place, { code, message, mend }));
    }
    const first = marked.get(mark.claim);
    if (mark.own && first !== undefined) {
      const message = `${mark.claim} is marked a second time; its own mark is on line ${first.line}.`;
      const mend = `Write {ref=${mark.claim}} for a later mention.`;
      problems.push(problemAt(files.text, mark.place, { code: 'duplicate-id', message, mend }));
    }
    if (mark.own) marked.set(mark.claim, first ?? mark.place);
    const record = claims.records.get(mark.claim);
    if (record !== undefined) problems.push(...figureFaults(files.text, mark, record));
  }
  for (const id of claims.ids) {
    if (marked.has(id)) continue;
    const message = `${id} has a record and no mark in the text.`;
    const mend = `Mark its words with {#${id}}.`;
    problems.push(problemAt(files.claims, claims.place(id), { code: 'record-without-mark', message, mend }));
  }
  return problems;
}

/** Compares the figures that a mark states with the claim's record. */
export function figureFaults(file: SourceFile, mark: PlacedMark, record: ClaimRecord): readonly Problem[] {
  if (!record.legible || record.unit === 'rank') return [];
  const hasFigure = record.value !== undefined || record.low !== undefined;
  if (mark.own && hasFigure && mark.figures.length === 0) {
    const message = `${mark.claim} has a figure, and its mark does not show which words state it.`;
    const mend = 'Put the figure in brackets with {.figure}.';
    return [problemAt(file, mark.place, { code: 'missing-figure', message, mend })];
  }
  return mark.figures.flatMap(({ text, place }) => {
    const agreement = record.unit === 'date' ? agreesWithDate(record.asOf ?? '', text) : agreesWithFigure(record, text);
    if (agreement.ok) return [];
    const message = `${mark.claim}: ${hasFigure || record.unit === 'date' ? agreement.message : `"${text}" is marked as a figure, and the record has none.`}`;
    return [problemAt(file, place, { code: 'figure-mismatch', message })];
  });
}
