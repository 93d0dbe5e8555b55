import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { statusWords } from '../../shared/notes/status.ts';
import { useStatusOf } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusCell } from '../verification/StatusCell.tsx';

interface ControlStripProps {
  readonly claims: readonly Claim[];
  readonly label: string;
}

function moveWithin(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || event.altKey || !(event.target instanceof HTMLElement)) return;
  const cells: readonly HTMLElement[] = [...event.currentTarget.querySelectorAll('button')];
  cells[cells.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}

/** One cell per claim in text order: the standing of a section at a glance, and a way to each claim. */
export const ControlStrip = memo(function ControlStrip({ claims, label }: ControlStripProps): ReactNode {
  const selected = useReading((reading) => reading.selection?.claim ?? null);
  if (claims.length === 0) return <p className="strip-empty">No claims marked</p>;
  const stop = claims.some((claim) => claim.id === selected) ? selected : claims[0]?.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups buttons.
    <div className="strip" role="group" aria-label={label} onKeyDown={moveWithin}>
      {claims.map((claim) => (
        <Cell key={claim.id} claim={claim} here={claim.id === selected} stop={claim.id === stop} />
      ))}
    </div>
  );
});

interface CellProps {
  readonly claim: Claim;
  readonly here: boolean;
  /** The one cell of the strip that Tab stops at; arrow keys reach the others. */
  readonly stop: boolean;
}

const Cell = memo(function Cell({ claim, here, stop }: CellProps): ReactNode {
  const status = useStatusOf(claim.id);
  const name = `${claim.number}, ${statusWords[status].name.toLowerCase()}`;
  return (
    <button
      type="button"
      className={here ? 'strip-cell here' : 'strip-cell'}
      tabIndex={stop ? 0 : -1}
      title={name}
      aria-label={name}
      aria-current={here}
      onClick={() => useReading.getState().select(claim.id)}
    >
      <StatusCell status={status} />
    </button>
  );
});
