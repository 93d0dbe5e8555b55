import { formatKind } from '../claims/format.ts';
import { axisUnits, isFigureRecord } from './authored-data.ts';
import type { Chart } from './chart.ts';
import { datumName, expressionText } from './table-words.ts';

const heads = ['Label', 'Says', 'Value', 'Low', 'High', 'Unit', 'Kind', 'As of', 'Claims', 'Computed as'] as const;

/**
 * A chart's data as tab-separated text for a spreadsheet: a row of heads, one row a datum with plain numbers, and under
 * them what the chart is, what it measures and where it is from.
 */
export function chartTsv(chart: Chart): string {
  const units = isFigureRecord(chart.record) ? axisUnits(chart.record).map(({ unit }) => unit) : [];
  const rows = chart.data.map((datum, index) => {
    const figure = datum.value !== null || datum.low !== null;
    return [
      datumName(chart, datum),
      datum.text,
      plain(datum.value),
      plain(datum.low),
      plain(datum.high),
      figure ? (units[index % units.length] ?? '') : '',
      figure ? formatKind(datum.kind) : '',
      datum.asOf ?? '',
      datum.numbers.join(', '),
      expressionText(datum) ?? '',
    ];
  });
  const about = [chart.title, chart.measure, chart.caption, ...(chart.note === null ? [] : [chart.note])];
  return [heads, ...rows, [], ...about.map((line) => [line])]
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n')
    .concat('\n');
}

function plain(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(12)));
}
