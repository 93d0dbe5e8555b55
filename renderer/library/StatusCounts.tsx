import type { ReactNode } from 'react';
import { countByStatus } from '../../shared/register/progress.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';

interface StatusCountsProps {
  readonly claims: readonly RegisterClaim[];
  readonly label: string;
}

/** How many claims have each status. Each status keeps its place in the row, so that rows compare by eye. */
export function StatusCounts({ claims, label }: StatusCountsProps): ReactNode {
  const scale = useScale();
  const current = useNotebook((notebook) => notebook.current);
  const counts = countByStatus(claims, (claim) => statusOf(current, claim), scale);
  return (
    <ul className="status-counts" aria-label={label}>
      {counts.map(({ status, count }, index) =>
        count === 0 ? null : (
          <li key={status} style={{ gridColumn: index + 1 }} title={scale.words[status].name}>
            <StatusGlyph status={status} />
            <span className="unseen">{scale.words[status].name} </span>
            {count}
          </li>
        ),
      )}
    </ul>
  );
}
