import type { ReactNode } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { hasFigure } from '../../shared/charts/chart-kinds.ts';
import { spanWords } from '../../shared/charts/span-words.ts';
import { datumName, expressionText, tableHeads } from '../../shared/charts/table-words.ts';
import { formatKind } from '../../shared/claims/format.ts';

interface ChartTableProps {
  readonly chart: Chart;
  /** A row's claims were chosen. */
  readonly onClaims?: (claims: readonly string[]) => void;
}

/** Everything a chart draws, as a table. */
export function ChartTable({ chart, onClaims }: ChartTableProps): ReactNode {
  const heads = tableHeads(chart.form);
  const figures = chart.data.some(hasFigure);
  const dated = chart.data.some((datum) => datum.asOf !== null);
  const computed = chart.data.some((datum) => datum.expression !== null);
  return (
    <div className="chart-table-scroll">
      <table className="chart-table">
        <caption className="unseen">
          {chart.title}. {chart.measure}.
        </caption>
        <thead>
          <tr>
            <th scope="col">{heads.mark}</th>
            <th scope="col" className={figures ? 'figure-cell' : undefined}>
              {heads.says}
            </th>
            {figures && <th scope="col">Kind</th>}
            {dated && chart.form !== 'timeline' && <th scope="col">As of</th>}
            {computed && <th scope="col">Computed as</th>}
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {chart.data.map((datum) => (
            <tr key={datum.id}>
              <th scope="row">{datumName(chart, datum)}</th>
              <td className={figures ? 'figure-cell' : undefined}>{datum.text}</td>
              {figures && <td>{formatKind(datum.kind)}</td>}
              {dated && chart.form !== 'timeline' && (
                <td>{datum.asOf === null ? 'Not stated' : spanWords([datum.asOf])}</td>
              )}
              {computed && <td className="mono">{expressionText(datum) ?? 'As stated'}</td>}
              <td>
                {onClaims === undefined ? (
                  <span className="mono">{datum.numbers.join(', ')}</span>
                ) : (
                  datum.claims.map((claim, index) => (
                    <button key={claim} type="button" className="claim-number" onClick={() => onClaims([claim])}>
                      {datum.numbers[index]}
                    </button>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
