import type { ReactNode } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { chartsOf, useReading } from '../state/reading-store.ts';
import { chooseAmong } from '../state/trail.ts';

interface ChartChoiceProps {
  readonly charts: readonly Chart[];
  readonly shown: Chart;
}

function ChartChoice({ charts, shown }: ChartChoiceProps): ReactNode {
  return (
    <p className="chart-choice">
      On {charts.length} charts
      {charts.map((chart, index) => (
        <button
          key={chart.id}
          type="button"
          aria-label={`Chart ${index + 1}: ${chart.title}`}
          aria-current={chart === shown}
          title={chart.title}
          onClick={() => useReading.setState({ chart: chart.id })}
        >
          {index + 1}
        </button>
      ))}
    </p>
  );
}

/** The chart that shows the claim, its datum emphasised, and the way to the others it is on. */
export function ClaimCharts({ claim }: { readonly claim: Claim }): ReactNode {
  const charts = useReading((reading) => reading.charts);
  const chosen = useReading((reading) => reading.chart);
  const all = chartsOf(claim, charts);
  const shown = all.find((chart) => chart.id === chosen) ?? all[0];
  if (shown === undefined) return <p className="no-chart">{claim.number} is on no chart.</p>;
  return (
    <div className="claim-charts">
      {all.length > 1 && <ChartChoice charts={all} shown={shown} />}
      <ChartFigure chart={shown} focus={claim.id} onClaims={chooseAmong} />
    </div>
  );
}
