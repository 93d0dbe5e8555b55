import { formatKind } from '../claims/format.ts';
import type { Chart, Datum } from './chart.ts';
import { hasFigure } from './chart-kinds.ts';
import { spanWords } from './span-words.ts';
import { datumName, expressionText, tableHeads } from './table-words.ts';

/** What a column of a chart's table holds. */
export type ChartColumn = 'name' | 'says' | 'kind' | 'date' | 'expression' | 'claims';

/** Everything a chart draws, as a table in words. */
export interface ChartTableWords {
  readonly columns: readonly ChartColumn[];
  /** A head for each column. */
  readonly heads: readonly string[];
  /** A cell for each column of each datum. */
  readonly rows: readonly { readonly datum: Datum; readonly cells: readonly string[] }[];
}

interface Column {
  readonly column: ChartColumn;
  readonly head: string;
  readonly cell: (datum: Datum) => string;
  /** Whether the chart has any use for it. */
  readonly wanted: boolean;
}

/** A chart's table: kinds, dates and expressions have a column where any datum has one. */
export function chartTable(chart: Chart): ChartTableWords {
  const columns = columnsOf(chart).filter(({ wanted }) => wanted);
  return {
    columns: columns.map(({ column }) => column),
    heads: columns.map(({ head }) => head),
    rows: chart.data.map((datum) => ({ datum, cells: columns.map(({ cell }) => cell(datum)) })),
  };
}

function columnsOf(chart: Chart): readonly Column[] {
  const { mark, says } = tableHeads(chart.form);
  const { data } = chart;
  return [
    { column: 'name', head: mark, cell: (datum) => datumName(chart, datum), wanted: true },
    { column: 'says', head: says, cell: (datum) => datum.text, wanted: true },
    { column: 'kind', head: 'Kind', cell: (datum) => formatKind(datum.kind), wanted: data.some(hasFigure) },
    {
      column: 'date',
      head: 'As of',
      cell: ({ asOf }) => (asOf === null ? 'Not stated' : spanWords([asOf])),
      wanted: chart.form !== 'timeline' && data.some(({ asOf }) => asOf !== null),
    },
    {
      column: 'expression',
      head: 'Computed as',
      cell: (datum) => expressionText(datum) ?? 'As stated',
      wanted: data.some(({ expression }) => expression !== null),
    },
    { column: 'claims', head: 'Claims', cell: (datum) => datum.numbers.join(', '), wanted: true },
  ];
}
