import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
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
      <p>{briefings.length === 1 ? t`In all` : t`All ${counted(briefings.length, 'briefing').toLowerCase()}`}</p>
      <p>{t`${read} of ${minutes} min`}</p>
      <StatusCounts claims={claims} label={t`All claims by status`} />
    </div>
  );
}
