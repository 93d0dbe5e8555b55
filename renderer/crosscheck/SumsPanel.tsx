import { memo, type ReactNode } from 'react';
import type { Sums } from '../../shared/register/sums.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { ReferringText } from '../claims/ReferringText.tsx';
import { SumRow } from './SumRow.tsx';

interface SumsPanelProps {
  readonly sums: Sums;
  /** Ids of the findings whose working is shown, among others. */
  readonly worked: ReadonlySet<string>;
}

/** The sums of the library: what fails, struck and corrected, what holds, and what cannot be run. */
export const SumsPanel = memo(function SumsPanel({
  sums: { fail, hold, lost, stopped },
  worked,
}: SumsPanelProps): ReactNode {
  const recomputed = fail.length + hold.length;
  return (
    <aside id="sums" className="sums-panel" aria-label="Sums">
      <header>
        <h2>Sums that fail</h2>
        <span>
          {fail.length} of {recomputed} recomputed
        </span>
      </header>
      {fail.length === 0 && <p className="sums-line">Every sum comes to what is printed.</p>}
      <ul className="sums-failing">
        {fail.map((finding) => (
          <SumRow key={finding.id} finding={finding} worked={worked.has(finding.id)} />
        ))}
      </ul>
      <header>
        <h2>Sums that hold</h2>
        <span>
          {hold.length} of {recomputed}
        </span>
      </header>
      <ul className="sums-holding">
        {hold.map((finding) => (
          <SumRow key={finding.id} finding={finding} worked={worked.has(finding.id)} />
        ))}
      </ul>
      {lost.length > 0 && (
        <p className="sums-line">
          The source lost the {lost.length === 1 ? 'figure' : 'figures'} of{' '}
          {lost.map((id, index) => (
            <span key={id}>
              {index === 0 ? '' : index === lost.length - 1 ? ' and ' : ', '}
              <ClaimReference id={id} />
            </span>
          ))}
          , so no sum can be run for {lost.length === 1 ? 'it' : 'them'}.
        </p>
      )}
      {stopped.map(({ id, claims: [claim = ''], message }) => (
        <p key={id} className="sums-line">
          <ClaimReference id={claim} /> cannot be run. <ReferringText text={message} />
        </p>
      ))}
      <p className="sums-line">Each figure is taken to the precision that it is stated to.</p>
    </aside>
  );
});
