import { useMemo } from 'react';
import type { Flag } from '../../shared/notes/entry.ts';
import { visibleFlags } from '../../shared/notes/layers.ts';
import { useNotebook } from '../state/notebook-store.ts';

/** Every step of every flag that is on show: of colleagues whose layer is on, and not covered in a blind check. */
export function useVisibleFlags(): readonly Flag[] {
  const flags = useNotebook((notebook) => notebook.flags);
  const layers = useNotebook((notebook) => notebook.layers);
  return useMemo(() => visibleFlags(flags, layers), [flags, layers]);
}
