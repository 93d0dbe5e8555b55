import type { BriefingDraft } from './compile-briefing.ts';
import type { ChartFile } from './compile-charts.ts';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** Two briefings of one id would overwrite each other. */
export function sharedBriefingIds(drafts: readonly BriefingDraft[]): readonly Problem[] {
  return drafts.flatMap((draft, index) => {
    const id = draft.frontMatter?.id;
    const first = drafts.slice(0, index).find((other) => other.frontMatter?.id === id);
    if (id === undefined || first === undefined) return [];
    const message = `Briefing ${id} is already in ${first.files.text.name}.`;
    return [problemAt(draft.files.text, { line: 1, column: 1 }, { code: 'duplicate-id', message })];
  });
}

/** Two charts of one id in two files could not be told apart. */
export function sharedChartIds(files: readonly ChartFile[]): readonly Problem[] {
  const firsts = new Map<string, SourceFile>();
  return files.flatMap(({ file, records }) =>
    records.charts.flatMap(({ record, place }) => {
      const first = firsts.get(record.id) ?? file;
      firsts.set(record.id, first);
      if (first === file) return [];
      const message = `There is a chart ${record.id} already, in ${first.name}.`;
      return [problemAt(file, place(['id']), { code: 'duplicate-id', message })];
    }),
  );
}
