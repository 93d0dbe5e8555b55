import { kindNames } from '../../shared/claims/claim-kinds.ts';
import { t } from '../../shared/language/t.ts';
import './kind-key.css';
import type { ReactNode } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { chartKinds, drawsBars } from '../../shared/charts/chart-kinds.ts';
import type { ClaimKind } from '../../shared/claims/claim.ts';
import { BarSwatch } from './BarSwatch.tsx';
import { KindPoint } from './KindPoint.tsx';

/** How kinds are filled, for the kinds on the chart: the only legend. Nothing where no mark has a figure. */
export function KindKey({ chart }: { readonly chart: Chart }): ReactNode {
  const kinds = chartKinds(chart);
  if (kinds.length === 0) return null;
  const points = !drawsBars(chart) && chart.data.some((datum) => datum.value !== null);
  return (
    <ul className="kind-key" aria-label={t`Kinds`}>
      {kinds.map((kind) => (
        <li key={kind}>
          {points ? <PointSwatch kind={kind} /> : <BarSwatch kind={kind} />}
          {kindNames[kind].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function PointSwatch({ kind }: { readonly kind: ClaimKind }): ReactNode {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <KindPoint kind={kind} x={5} y={5} />
    </svg>
  );
}
