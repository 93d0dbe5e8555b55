import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { progressOf } from '../../shared/register/progress.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReadingTotals } from './use-reading-totals.ts';

/** The library in a line: "116 claims: 69 handled, 47 still unchecked. 28 of 44 minutes read." */
export function TotalsLine({ register }: { readonly register: LibraryRegister }): ReactNode {
  const current = useNotebook((notebook) => notebook.current);
  const { handled, total } = progressOf(register.claims, (claim) => statusOf(current, claim));
  const { read, minutes } = useReadingTotals(register.briefings);
  return (
    <p className="library-totals-line">
      {t`${total} claims: ${handled} handled, ${total - handled} still unchecked. ${read} of ${minutes} minutes read.`}
    </p>
  );
}
