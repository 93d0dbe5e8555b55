import { memo, type ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { statusWords } from '../../shared/notes/status.ts';
import { useStatusOf } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusCell } from '../verification/StatusCell.tsx';

interface ControlStripProps {
  readonly claims: readonly Claim[];
  readonly label: string;
}

/** One cell per claim in text order: the standing of a section at a glance, and a way to each claim. */
export const ControlStrip = memo(function ControlStrip({ claims, label }: ControlStripProps): ReactNode {
  if (claims.length === 0) return <p className="strip-empty">No claims marked</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups buttons.
    <div className="strip" role="group" aria-label={label}>
      {claims.map((claim) => (
        <Cell key={claim.id} claim={claim} />
      ))}
    </div>
  );
});

const Cell = memo(function Cell({ claim }: { readonly claim: Claim }): ReactNode {
  const here = useReading((reading) => reading.selection?.claim === claim.id);
  const status = useStatusOf(claim.id);
  const name = `${claim.number}, ${statusWords[status].name.toLowerCase()}`;
  return (
    <button
      type="button"
      className={here ? 'strip-cell here' : 'strip-cell'}
      // Too small a target to be a stop on the keyboard's way, which has J, K and the marks themselves.
      tabIndex={-1}
      title={name}
      aria-label={name}
      aria-current={here}
      onClick={() => useReading.getState().select(claim.id)}
    >
      <StatusCell status={status} />
    </button>
  );
});
