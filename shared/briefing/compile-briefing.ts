import type { FrontMatter, Section } from './briefing.ts';
import { type ChartRecords, readChartRecords } from './chart-records.ts';
import { type ClaimRecords, readClaimRecords } from './claim-records.ts';
import { compileDigest, type DigestDraft } from './compile-digest.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markFaults } from './mark-faults.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { type SectionMark, sectionTree } from './section-tree.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** The files of a briefing folder. */
export interface BriefingFiles {
  readonly text: SourceFile;
  readonly claims: SourceFile;
  readonly charts: SourceFile;
  /** Null where the briefing has none. */
  readonly digest: SourceFile | null;
}

/** A briefing read and checked by itself; what depends on other claims, charts and checks comes with the library. */
export interface BriefingDraft {
  readonly files: BriefingFiles;
  readonly frontMatter: FrontMatter | null;
  readonly sections: readonly Section[];
  readonly marks: readonly SectionMark[];
  readonly claims: ClaimRecords;
  readonly charts: ChartRecords;
  readonly digest: DigestDraft | null;
  readonly problems: readonly Problem[];
}

/** Reads a briefing from the texts of its files. Pure, and never throws on bad input: every problem is reported by place. */
export function compileBriefing(files: BriefingFiles): BriefingDraft {
  const { frontMatter, body, problems: headProblems } = splitFrontMatter(files.text);
  const textProblems: Problem[] = [];
  const { sections, marks } = sectionTree(readText(body), (place, fault) =>
    textProblems.push(problemAt(files.text, place, fault)),
  );
  const claims = readClaimRecords(files.claims, frontMatter?.id ?? null, frontMatter?.source ?? null);
  const charts = readChartRecords(files.charts);
  const digest = files.digest === null ? null : compileDigest(files.digest, claims);
  const problems = [
    ...headProblems,
    ...textProblems,
    ...claims.problems,
    ...charts.problems,
    ...(digest?.problems ?? []),
    ...markFaults(files, marks, claims),
  ];
  return { files, frontMatter, sections, marks, claims, charts, digest, problems };
}
