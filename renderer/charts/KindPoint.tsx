import './kind-key.css';
import type { ReactNode } from 'react';
import { kindFill } from '../../shared/charts/kind-fill.ts';
import type { ClaimKind } from '../../shared/claims/claim.ts';

interface KindPointProps {
  readonly kind: ClaimKind;
  /** The middle, in px of the SVG around it. */
  readonly x: number;
  readonly y: number;
}

/** A point within an inline SVG, filled by its kind as charts fill it: stated figures are full, implied ones hollow. */
export function KindPoint({ kind, x, y }: KindPointProps): ReactNode {
  const fill = kindFill(kind);
  const hatched = fill === 'rising' || fill === 'falling';
  const lean = fill === 'rising' ? -3 : 3;
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r="4"
        className={fill === 'solid' || hatched ? 'kind-point' : 'kind-ring'}
        strokeDasharray={fill === 'dotted' ? '1.5 1.5' : undefined}
      />
      {hatched && <path className="kind-stroke" d={`M${x - 3} ${y - lean}L${x + 3} ${y + lean}`} />}
    </>
  );
}
