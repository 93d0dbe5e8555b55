import './kind-key.css';
import type { ReactNode } from 'react';
import { hatchPath, type KindFill, kindFill } from '../../shared/charts/kind-fill.ts';
import type { Box } from '../../shared/charts/scene.ts';
import type { ClaimKind } from '../../shared/claims/claim.ts';

interface KindBarProps {
  readonly kind: ClaimKind;
  readonly box: Box;
}

/** A bar within an inline SVG, filled by its kind as charts fill it. */
export function KindBar({ kind, box }: KindBarProps): ReactNode {
  const fill = kindFill(kind);
  const hatched = fill === 'rising' || fill === 'falling';
  return (
    <>
      <rect
        {...box}
        className={fill === 'solid' || hatched ? 'kind-fill' : 'kind-outline'}
        strokeDasharray={dashOf(fill)}
      />
      {hatched && <path className="kind-hatch" d={hatchPath(box, fill === 'rising' ? 1 : -1)} />}
    </>
  );
}

function dashOf(fill: KindFill): string | undefined {
  if (fill === 'dashed') return '3 2';
  return fill === 'dotted' ? '1 2' : undefined;
}
