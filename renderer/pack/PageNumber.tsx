import type { ReactNode } from 'react';
import { usePrinted } from './pack-context.ts';

/** The page an anchor stands on; before it is known, digits that take the same room. */
export function PageNumber({ of }: { readonly of: string }): ReactNode {
  const { pages } = usePrinted();
  return <span className="page-number">{pages === null ? '00' : (pages.destinations[of] ?? '–')}</span>;
}
