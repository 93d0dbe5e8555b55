import './kind-key.css';
import type { ReactNode } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { chartKinds, drawsBars } from '../../shared/charts/chart-kinds.ts';
import { hatchPath, kindFill } from '../../shared/charts/kind-fill.ts';
import { formatKind } from '../../shared/claims/format.ts';

const box = { x: 0.5, y: 0.5, width: 17, height: 8 };

/** How kinds are filled, for the kinds on the chart: the only legend. Nothing where no mark has a figure. */
export function KindKey({ chart }: { readonly chart: Chart }): ReactNode {
  const kinds = chartKinds(chart);
  if (kinds.length === 0) return null;
  const points = !drawsBars(chart) && chart.data.some((datum) => datum.value !== null);
  return (
    <ul className="kind-key" aria-label="Kinds">
      {kinds.map((kind) => (
        <li key={kind}>
          {points ? <PointSwatch kind={kind} /> : <BarSwatch kind={kind} />}
          {formatKind(kind).toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

type Swatch = { readonly kind: Parameters<typeof kindFill>[0] };

function BarSwatch({ kind }: Swatch): ReactNode {
  const fill = kindFill(kind);
  const hatched = fill === 'rising' || fill === 'falling';
  return (
    <svg width="18" height="9" viewBox="0 0 18 9" aria-hidden="true">
      <rect
        {...box}
        className={fill === 'solid' || hatched ? 'kind-fill' : 'kind-outline'}
        strokeDasharray={dashOf(fill)}
      />
      {hatched && <path className="kind-hatch" d={hatchPath(box, fill === 'rising' ? 1 : -1)} />}
    </svg>
  );
}

function PointSwatch({ kind }: Swatch): ReactNode {
  const fill = kindFill(kind);
  const hatched = fill === 'rising' || fill === 'falling';
  const filled = fill === 'solid' || hatched;
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle
        cx="5"
        cy="5"
        r="4"
        className={filled ? 'kind-point' : 'kind-ring'}
        strokeDasharray={fill === 'dotted' ? '1.5 1.5' : undefined}
      />
      {hatched && <path className="kind-stroke" d={fill === 'rising' ? 'M2 8L8 2' : 'M2 2L8 8'} />}
    </svg>
  );
}

function dashOf(fill: ReturnType<typeof kindFill>): string | undefined {
  if (fill === 'dashed') return '3 2';
  return fill === 'dotted' ? '1 2' : undefined;
}
