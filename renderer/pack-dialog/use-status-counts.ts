import { useMemo } from 'react';
import { standingFlags } from '../../shared/notes/layers.ts';
import type { Status } from '../../shared/notes/status.ts';
import { countByStatus } from '../../shared/register/progress.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useRegister } from '../state/register-store.ts';
import { useScale } from '../verification/scale-context.ts';
import { usePackDialog } from './pack-dialog-store.ts';

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many claims of the chosen briefings have each status as the pack prints it: by the flags that are on show. */
export function useStatusCounts(): readonly StatusCount[] {
  const scale = useScale();
  const register = useRegister((state) => state.register);
  const flags = useNotebook((notebook) => notebook.flags);
  const layers = useNotebook((notebook) => notebook.layers);
  const without = usePackDialog(({ form }) => form.without);
  return useMemo(() => {
    const standing = standingFlags(flags, layers);
    const claims = (register?.claims ?? []).filter(({ briefing }) => !without.includes(briefing));
    return countByStatus(claims, (claim) => standing.get(claim)?.status ?? 'unchecked', scale);
  }, [register, flags, layers, without, scale]);
}
