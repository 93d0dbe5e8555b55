import type { ReactNode } from 'react';
import type { Chart, Datum } from '../../shared/charts/chart.ts';
import { hasFigure } from '../../shared/charts/chart-kinds.ts';
import { type ChartColumn, chartTable } from '../../shared/charts/chart-table.ts';

interface ChartTableProps {
  readonly chart: Chart;
  /** A row's claims were chosen. */
  readonly onClaims?: (claims: readonly string[]) => void;
}

/** Everything a chart draws, as a table. */
export function ChartTable({ chart, onClaims }: ChartTableProps): ReactNode {
  const { columns, heads, rows } = chartTable(chart);
  const figures = chart.data.some(hasFigure);
  const classOf = (column: ChartColumn | undefined) => (figures && column === 'says' ? 'figure-cell' : undefined);
  return (
    <div className="chart-table-scroll">
      <table className="chart-table">
        <caption className="unseen">
          {chart.title}. {chart.measure}.
        </caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={classOf(columns[index])}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ datum, cells }) => (
            <tr key={datum.id}>
              {columns.map((column, index) =>
                column === 'name' ? (
                  <th key={column} scope="row">
                    {cells[index]}
                  </th>
                ) : (
                  <td key={column} className={column === 'expression' ? 'mono' : classOf(column)}>
                    {column === 'claims' ? <Claims datum={datum} onClaims={onClaims} /> : cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ClaimsProps {
  readonly datum: Datum;
  readonly onClaims: ChartTableProps['onClaims'] | undefined;
}

function Claims({ datum, onClaims }: ClaimsProps): ReactNode {
  if (onClaims === undefined) return <span className="mono">{datum.numbers.join(', ')}</span>;
  return datum.claims.map((claim, index) => (
    <button key={claim} type="button" className="claim-number" onClick={() => onClaims([claim])}>
      {datum.numbers[index]}
    </button>
  ));
}
