import { useMemo } from 'react';
import { type Disagreement, disagreements } from '../../shared/notes/disagreements.ts';
import { visibleFlags } from '../../shared/notes/layers.ts';
import { useNotebook } from '../state/notebook-store.ts';

/** The claims that colleagues judge differently, as far as their flags are on show. */
export function useDisagreements(): readonly Disagreement[] {
  const flags = useNotebook((notebook) => notebook.flags);
  const layers = useNotebook((notebook) => notebook.layers);
  return useMemo(() => disagreements(visibleFlags(flags, layers)), [flags, layers]);
}
