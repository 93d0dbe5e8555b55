import type { Claim } from '../claims/claim.ts';
import { formatKind, formatQuantity } from '../claims/format.ts';
import type { Cell } from '../ledger/csv.ts';
import { axisUnits, isFigureRecord } from './authored-data.ts';
import type { Chart, ChartRecord, Datum } from './chart.ts';
import { hasFigure, markKindOf } from './chart-kinds.ts';
import { datumName, expressionText } from './table-words.ts';

/** A column of a chart's data as a file holds them. */
export interface DataColumn {
  /** As a program calls it. */
  readonly name: string;
  /** As a reader does. */
  readonly title: string;
  readonly type: 'string' | 'number';
  readonly says: string;
  readonly cell: (datum: Datum, within: Within) => Cell;
}

/** What the data need to know of a claim. */
export type DataClaim = Pick<
  Claim,
  'id' | 'attributedTo' | 'stated' | 'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'kind'
>;

/** A figure with what it is counted in and rests on. */
type DatumFigure = Pick<DataClaim, 'value' | 'low' | 'high' | 'unit' | 'kind'>;

interface Within {
  readonly chart: Chart;
  /** What the datum states; null where that is no figure. */
  readonly figure: DatumFigure | null;
  /** The claims it rests on. */
  readonly claims: readonly DataClaim[];
}

/** A chart's data in drawing order, a cell for each of the columns. `claims` are those that the chart shows. */
export function chartData(
  chart: Chart,
  columns: readonly DataColumn[],
  claims: readonly DataClaim[],
): readonly (readonly Cell[])[] {
  const units = unitsOf(chart.record);
  return chart.data.map((datum, index) => {
    const own = claims.filter(({ id }) => datum.claims.includes(id));
    const [claim, another] = own.filter(hasFigure);
    // What no axis places can still say its claim's figure in words, such as `over 120 tn/day` in a table.
    const isWorded = claim !== undefined && another === undefined && saysFigure(datum.text, claim);
    const worded = isWorded ? { ...claim, kind: markKindOf(claim) } : null;
    const figure = hasFigure(datum) ? { ...datum, unit: units[index % units.length] ?? null } : worded;
    return columns.map(({ cell }) => cell(datum, { chart, figure, claims: own }));
  });
}

/** What figures are counted in, by the datum's turn. */
function unitsOf(record: ChartRecord): readonly string[] {
  if (record.form === 'rank') return ['rank'];
  return isFigureRecord(record) ? axisUnits(record).map(({ unit }) => unit) : [];
}

/** Whether a text says a claim's figure, with its qualifier or other words about it. */
function saysFigure(text: string, claim: DataClaim): boolean {
  const [before = '', after] = text.split(formatQuantity({ ...claim, qualifier: null }, 'short'), 2);
  return after !== undefined && !/[\d.,]$/.test(before) && !/^[.,]?\d/.test(after);
}

/** What a spreadsheet gets of every datum. Figures are plain numbers in `unit`. */
export const pastedColumns: readonly DataColumn[] = [
  {
    name: 'label',
    title: 'Label',
    type: 'string',
    says: 'What the mark is called.',
    cell: (datum, { chart }) => datumName(chart, datum),
  },
  {
    name: 'says',
    title: 'Says',
    type: 'string',
    says: 'What the chart’s table says of it, in words, with qualifier and unit.',
    cell: (datum) => datum.text,
  },
  {
    name: 'value',
    title: 'Value',
    type: 'number',
    says: 'The figure, in the unit; empty for a range and for a mark that states none.',
    cell: (_, { figure }) => plain(figure?.value),
  },
  {
    name: 'low',
    title: 'Low',
    type: 'number',
    says: 'The lower end of a stated range, in the unit.',
    cell: (_, { figure }) => plain(figure?.low),
  },
  {
    name: 'high',
    title: 'High',
    type: 'number',
    says: 'The upper end of a stated range, in the unit.',
    cell: (_, { figure }) => plain(figure?.high),
  },
  {
    name: 'unit',
    title: 'Unit',
    type: 'string',
    says: 'The unit of value, low and high.',
    cell: (_, { figure }) => figure?.unit ?? null,
  },
  {
    name: 'kind',
    title: 'Kind',
    type: 'string',
    says: 'What the figure rests on; “Derived” where it is computed.',
    cell: (_, { figure }) => (figure === null ? null : formatKind(figure.kind)),
  },
  {
    name: 'as_of',
    title: 'As of',
    type: 'string',
    says: 'The date or interval it stands for, ISO 8601; empty where none is stated.',
    cell: (datum) => datum.asOf,
  },
  {
    name: 'claims',
    title: 'Claims',
    type: 'string',
    says: 'The numbers of the claims it states or is computed from, in this edition.',
    cell: (datum) => datum.numbers.join(', '),
  },
  {
    name: 'computed_as',
    title: 'Computed as',
    type: 'string',
    says: 'How it is computed from those claims; empty for a claim as stated.',
    cell: (datum) => expressionText(datum),
  },
];

/** What a file has: the same, and what leads back from each datum to the claims it rests on. */
export const dataColumns: readonly DataColumn[] = [
  ...pastedColumns,
  {
    name: 'claim_ids',
    title: 'Claim ids',
    type: 'string',
    says: 'The ids of those claims, which stay when numbers change.',
    cell: (datum) => datum.claims.join(', '),
  },
  {
    name: 'attributed_to',
    title: 'Attributed to',
    type: 'string',
    says: 'Whom the source names for those claims; empty where it names nobody.',
    cell: (_, { claims }) => attribution(claims),
  },
  {
    name: 'expression',
    title: 'Expression',
    type: 'string',
    says: 'The computation as its author wrote it, over claim ids.',
    cell: (datum) => datum.expression,
  },
];

function attribution(claims: readonly DataClaim[]): string {
  return [...new Set(claims.flatMap(({ attributedTo }) => attributedTo ?? []))].join('; ');
}

/** Without the last digits of binary arithmetic. */
function plain(value: number | null = null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}
