import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { useBulkRun } from '../state/bulk-run.ts';

/** What could not be done in the last run over several claims or notes, until it is read; nothing where all was. */
export function BulkTrouble(): ReactNode {
  const trouble = useBulkRun((run) => run.trouble);
  if (trouble === null) return null;
  return (
    <p className="bulk-trouble" role="alert">
      {trouble}{' '}
      <button type="button" className="text-button" onClick={() => useBulkRun.setState({ trouble: null })}>
        {t`Dismiss`}
      </button>
    </p>
  );
}
