import type { ReactNode } from 'react';
import { statusOf } from '../../shared/pack/pack-model.ts';
import { StatusCell } from '../verification/StatusCell.tsx';
import { usePack } from './pack-context.ts';

/** Claims in text order, a cell each. What the cells say in sum stands beside them, so the strip itself is not read. */
export function ControlStrip({ claims }: { readonly claims: readonly string[] }): ReactNode {
  const { model } = usePack();
  return (
    <div className="strip" aria-hidden="true">
      {claims.map((claim) => (
        <StatusCell key={claim} status={statusOf(model, claim)} />
      ))}
    </div>
  );
}
