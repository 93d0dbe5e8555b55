import { type ChartRecord, chartRecordSchema } from '../charts/chart.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { type ListItem, readYamlList } from './yaml-list.ts';

/** The charts as their author wrote them, in file order. */
export interface ChartRecords {
  readonly charts: readonly ListItem<ChartRecord>[];
  /** Every claim the file names, in charts that could be read and in those that could not. */
  readonly named: ReadonlySet<string>;
  /** Whether the file could not be read at all. */
  readonly unreadable: boolean;
  readonly problems: readonly Problem[];
}

/** Reads charts.yaml: a list of charts. Faulty ones are reported and left out. */
export function readChartRecords(file: SourceFile): ChartRecords {
  const kind = { noun: 'chart', name: 'id', code: 'bad-chart', schema: chartRecordSchema };
  const { items, value, unreadable, problems } = readYamlList(file, kind);
  return { charts: items, named: new Set(idsIn(value)), unreadable, problems };
}

/** Every word that is spelt like an id, anywhere in a value; expressions hold several. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/[a-z][a-z0-9]*_[a-z0-9_]+/g) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
