import type { ReactNode } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { t } from '../../shared/language/t.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { checkSign } from '../claims/check-sign.ts';
import { ReferringText } from '../claims/ReferringText.tsx';
import { SumLine } from '../claims/SumLine.tsx';
import { WorkingLines } from '../claims/WorkingLines.tsx';
import { useCrossCheck } from '../state/cross-check-store.ts';

interface SumRowProps {
  readonly finding: Finding;
  readonly worked: boolean;
}

/** One sum: at length where it fails, on a line where it holds; its working opens below it. */
export function SumRow({ finding, worked }: SumRowProps): ReactNode {
  const { id, claims, sum, verdict, message } = finding;
  const [claim = ''] = claims;
  const fails = verdict === 'fails';
  const { sign, word } = checkSign(verdict);
  const toggle = () => useCrossCheck.getState().toggleWorking(id);
  return (
    // J, K and W find their sum by what the row holds.
    <li className="sum-row" data-claim={claim} data-sum={id} tabIndex={-1}>
      <ClaimReference id={claim} />
      {fails && sum !== null && (
        <div>
          <SumLine sum={sum} corrected />
          <p>
            <ReferringText text={message} />{' '}
            <button type="button" className="text-button" aria-expanded={worked} onClick={toggle}>
              {t`Working`}
            </button>
          </p>
        </div>
      )}
      {!fails && sum !== null && (
        <button type="button" className="sum-brief" aria-expanded={worked} onClick={toggle}>
          <span>{sum.left}</span>
          <span className="sum-result">
            {sum.expected}
            {sum.compared !== undefined && <span className="sum-compared">{sum.compared}</span>}
          </span>
          <span className="check-sign good" aria-hidden="true">
            {sign}
          </span>
          <span className="unseen">, {word.toLowerCase()}</span>
        </button>
      )}
      {worked && (
        <div className="sum-working">
          {!fails && (
            <p>
              <ReferringText text={message} />
            </p>
          )}
          <WorkingLines finding={finding} />
        </div>
      )}
    </li>
  );
}
