import type { ReactNode } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { chartsOf, shownOf } from '../state/reading-store.ts';
import { chooseAmong } from '../state/trail.ts';

interface ChartChoiceProps {
  readonly charts: readonly Chart[];
  readonly shown: Chart;
  readonly onShow: (chart: string) => void;
}

function ChartChoice({ charts, shown, onShow }: ChartChoiceProps): ReactNode {
  return (
    <p className="chart-choice">
      {t`On ${charts.length} charts`}
      {charts.map((chart, index) => (
        <button
          key={chart.id}
          type="button"
          aria-label={t`Chart ${index + 1}: ${chart.title}`}
          aria-current={chart === shown}
          title={chart.title}
          onClick={() => onShow(chart.id)}
        >
          {index + 1}
        </button>
      ))}
    </p>
  );
}

interface ClaimChartsProps {
  readonly claim: Claim;
  /** The charts of the claim's edition. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** Which of the claim's charts is on show; null for the first. */
  readonly chosen: string | null;
  readonly onShow: (chart: string) => void;
}

/** The chart that shows the claim, its datum emphasised, and the way to the others it is on. */
export default function ClaimCharts({ claim, charts, chosen, onShow }: ClaimChartsProps): ReactNode {
  const all = chartsOf(claim, charts);
  const shown = shownOf(all, chosen);
  if (shown === undefined) return <p className="no-chart">{t`${claim.number} is on no chart.`}</p>;
  return (
    <div className="claim-charts">
      {all.length > 1 && <ChartChoice charts={all} shown={shown} onShow={onShow} />}
      <ChartFigure chart={shown} focus={claim.id} onClaims={chooseAmong} />
    </div>
  );
}
