import { Fragment, memo, type ReactNode } from 'react';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import type { Sums } from '../../shared/register/sums.ts';
import { sentence } from '../app/sentence.ts';
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
    <aside id="sums" className="sums-panel" aria-label={t`Sums`}>
      <header>
        <h2>{t`Sums that fail`}</h2>
        <span>{t`${fail.length} of ${recomputed} recomputed`}</span>
      </header>
      {fail.length === 0 && <p className="sums-line">{t`Every sum comes to what is printed.`}</p>}
      <ul className="sums-failing">
        {fail.map((finding) => (
          <SumRow key={finding.id} finding={finding} worked={worked.has(finding.id)} />
        ))}
      </ul>
      <header>
        <h2>{t`Sums that hold`}</h2>
        <span>{t`${hold.length} of ${recomputed}`}</span>
      </header>
      <ul className="sums-holding">
        {hold.map((finding) => (
          <SumRow key={finding.id} finding={finding} worked={worked.has(finding.id)} />
        ))}
      </ul>
      {lost.length > 0 && (
        <p className="sums-line">
          {plural(
            lost.length,
            'The source lost this figure, so no sum can be run for it:',
            'The source lost these figures, so no sum can be run for them:',
          )}
          {lost.map((id) => (
            <Fragment key={id}>
              {' '}
              <ClaimReference id={id} />
            </Fragment>
          ))}
        </p>
      )}
      {stopped.map(({ id, claims: [claim = ''], message }) => (
        <p key={id} className="sums-line">
          {sentence`${<ClaimReference id={claim} />} cannot be run. ${<ReferringText text={message} />}`}
        </p>
      ))}
      <p className="sums-line">{t`Each figure is taken to the precision that it is stated to.`}</p>
    </aside>
  );
});
