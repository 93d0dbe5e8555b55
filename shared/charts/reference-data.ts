import type { ChartRecord, Datum } from './chart.ts';

/** A chart's data, told apart: what it is about, and what that is read against. References are always the last. */
export function splitReferences(
  record: ChartRecord,
  data: readonly Datum[],
): { readonly own: readonly Datum[]; readonly references: readonly Datum[] } {
  const count = 'references' in record ? (record.references?.length ?? 0) : 0;
  const first = data.length - count;
  return { own: data.slice(0, first), references: data.slice(first) };
}
