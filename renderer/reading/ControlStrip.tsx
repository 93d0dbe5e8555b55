import { memo, type ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { useStatusOf } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusCell } from '../verification/StatusCell.tsx';
import { useScale } from '../verification/scale-context.ts';

type StripClaim = Pick<Claim, 'id' | 'number'>;

interface ControlStripProps {
  readonly claims: readonly StripClaim[];
  readonly label: string;
  /** The claim that is ringed; the selected one unless told, and null for none. */
  readonly here?: string | null;
  /** What choosing a cell does; it selects the claim in the text on show unless told. */
  readonly onChoose?: (claim: string) => void;
}

const selectHere = (claim: string): void => useReading.getState().select(claim);

/** One cell per claim in text order: the standing of a section at a glance, and a way to each claim. */
export const ControlStrip = memo(function ControlStrip(props: ControlStripProps): ReactNode {
  const { claims, label, here, onChoose = selectHere } = props;
  if (claims.length === 0) return <p className="strip-empty">{t`No claims marked`}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups buttons.
    <div className="strip" role="group" aria-label={label}>
      {claims.map((claim) => (
        <Cell key={claim.id} claim={claim} ringed={here === undefined ? null : here === claim.id} onChoose={onChoose} />
      ))}
    </div>
  );
});

interface CellProps {
  readonly claim: StripClaim;
  /** Null to ring the selected claim. */
  readonly ringed: boolean | null;
  readonly onChoose: (claim: string) => void;
}

const Cell = memo(function Cell({ claim, ringed, onChoose }: CellProps): ReactNode {
  const scale = useScale();
  const here = useReading((reading) => ringed ?? reading.selection?.claim === claim.id);
  const status = useStatusOf(claim.id);
  const name = `${claim.number}, ${statusInSentence(status, scale)}`;
  return (
    <button
      type="button"
      className={here ? 'strip-cell here' : 'strip-cell'}
      // Too small a target to be a stop on the keyboard's way, which has J, K and the marks themselves.
      tabIndex={-1}
      title={name}
      aria-label={name}
      aria-current={here}
      onClick={() => onChoose(claim.id)}
    >
      <StatusCell status={status} />
    </button>
  );
});
