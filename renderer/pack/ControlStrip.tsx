import type { ReactNode } from 'react';
import { statusOf } from '../../shared/pack/pack-model.ts';
import { PackSign } from './PackSign.tsx';
import { usePack } from './pack-context.ts';

/** Those of the claims that were chosen, in text order, a cell each. What the cells say in sum stands beside them, so the strip itself is not read. */
export function ControlStrip({ claims }: { readonly claims: readonly string[] }): ReactNode {
  const { model } = usePack();
  return (
    <div className="strip" aria-hidden="true">
      {claims
        .filter((claim) => model.claims.has(claim))
        .map((claim) => (
          <PackSign key={claim} form="cell" status={statusOf(model, claim)} />
        ))}
    </div>
  );
}
