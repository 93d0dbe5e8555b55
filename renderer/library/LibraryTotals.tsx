import type { ReactNode } from 'react';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { counted } from '../pack/counted.ts';
import { StatusCounts } from './StatusCounts.tsx';
import { useReadingTotals } from './use-reading-totals.ts';

/** The last row: all briefings together. */
export function LibraryTotals({ register }: { readonly register: LibraryRegister }): ReactNode {
  const { briefings, claims } = register;
  const { read, minutes } = useReadingTotals(briefings);
  return (
    <div className="library-totals">
      <p>{briefings.length === 1 ? 'In all' : `All ${counted(briefings.length, 'briefing').toLowerCase()}`}</p>
      <p>
        {read} of {minutes} min
      </p>
      <StatusCounts claims={claims} label="All claims by status" />
    </div>
  );
}
