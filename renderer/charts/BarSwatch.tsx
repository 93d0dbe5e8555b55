import type { ReactNode } from 'react';
import type { ClaimKind } from '../../shared/claims/claim.ts';
import { KindBar } from './KindBar.tsx';

const box = { x: 0.5, y: 0.5, width: 17, height: 8 };

/** How bars of a kind are filled, for a key. */
export function BarSwatch({ kind }: { readonly kind: ClaimKind }): ReactNode {
  return (
    <svg width="18" height="9" viewBox="0 0 18 9" aria-hidden="true">
      <KindBar kind={kind} box={box} />
    </svg>
  );
}
