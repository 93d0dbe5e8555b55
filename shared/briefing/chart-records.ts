import { isSeq } from 'yaml';
import { type ChartRecord, chartRecordSchema } from '../charts/chart.ts';
import type { Problem } from './problem.ts';
import { type Place, problemAt, type SourceFile } from './source-file.ts';
import { issueMessage, issuePlace, parseYaml } from './yaml-source.ts';

/** The charts as their author wrote them, in file order, each with a way to the places of its fields. */
export interface ChartRecords {
  readonly charts: readonly {
    readonly record: ChartRecord;
    readonly place: (path: readonly (string | number)[]) => Place;
  }[];
  /** Every claim the file names, in charts that could be read and in those that could not. */
  readonly named: ReadonlySet<string>;
  /** Whether the file could not be read at all. */
  readonly unreadable: boolean;
  readonly problems: readonly Problem[];
}

const code = 'bad-chart';

/** Reads charts.yaml: a list of charts. Faulty ones are reported and left out. */
export function readChartRecords(file: SourceFile): ChartRecords {
  const { source, problems: yamlProblems } = parseYaml(file, file.text, code);
  const contents = source?.document.contents ?? null;
  if (source === null) return { charts: [], named: new Set(), unreadable: true, problems: yamlProblems };
  if (contents === null) {
    return { charts: [], named: new Set(), unreadable: file.missing === true, problems: yamlProblems };
  }
  if (!isSeq(contents)) {
    const fault = { code, message: `${file.name} is not a list of charts.` };
    const problems = [...yamlProblems, problemAt(file, { line: 1, column: 1 }, fault)];
    return { charts: [], named: new Set(), unreadable: true, problems };
  }
  const problems: Problem[] = [...yamlProblems];
  const seen = new Set<string>();
  const charts = contents.items.flatMap((_, index) => {
    const value = source.value([index]);
    const parsed = chartRecordSchema.safeParse(value);
    if (!parsed.success) {
      const name = nameOf(value, index);
      for (const issue of parsed.error.issues) {
        problems.push(
          problemAt(file, issuePlace(source, [index], issue), { code, message: issueMessage(name, issue) }),
        );
      }
      return [];
    }
    const { id } = parsed.data;
    if (seen.has(id)) {
      const message = `There is a chart ${id} already.`;
      problems.push(problemAt(file, source.place([index, 'id']), { code: 'duplicate-id', message }));
    }
    seen.add(id);
    return [{ record: parsed.data, place: (path: readonly (string | number)[]) => source.place([index, ...path]) }];
  });
  return { charts, named: new Set(idsIn(source.value([]))), unreadable: false, problems };
}

function nameOf(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : `Chart ${index + 1}`;
}

/** Every word that is spelt like an id, anywhere in a value; expressions hold several. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/[a-z][a-z0-9]*_[a-z0-9_]+/g) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
