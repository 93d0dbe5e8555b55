import { useMemo } from 'react';
import type { ClaimKind } from '../../shared/claims/claim.ts';
import { formatQuantity } from '../../shared/claims/format.ts';
import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';

/** What is said of a claim where it is listed; null is not known here, or not stated. */
export interface ClaimFacts {
  readonly id: string;
  readonly number: string;
  readonly statement: string;
  readonly figure: string | null;
  readonly kind: ClaimKind | null;
  readonly asOf: string | null;
  readonly attributedTo: string | null;
}

/** Claims of the text on the desk or of the register, in the order asked for; one that neither knows is left out. */
export function useClaimFacts(ids: readonly string[]): readonly ClaimFacts[] {
  const own = useReading((reading) => reading.claims);
  const foreign = useReading((reading) => reading.foreign);
  const all = useRegister((register) => register.claims);
  return useMemo(
    () =>
      ids.flatMap((id): readonly ClaimFacts[] => {
        const claim = own.get(id) ?? all.get(id);
        if (claim !== undefined) {
          const figure = claim.value === null && claim.low === null ? null : formatQuantity(claim, 'short');
          const { number, statement, kind, asOf, attributedTo } = claim;
          return [{ id, number, statement, figure, kind, asOf, attributedTo }];
        }
        const named = foreign.get(id);
        return named === undefined ? [] : [{ ...named, kind: null, asOf: null, attributedTo: null }];
      }),
    [ids, own, foreign, all],
  );
}
