import { Fragment, type ReactNode } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { ClaimReference } from './ClaimReference.tsx';
import { checkSign } from './check-sign.ts';
import { ReferringText } from './ReferringText.tsx';
import { SumLine } from './SumLine.tsx';
import { WorkingLines } from './WorkingLines.tsx';

interface CheckLineProps {
  readonly finding: Finding;
  /** Claims that the finding rests on and its sentence does not name. */
  readonly unnamed: readonly string[];
  readonly working: boolean;
}

/** One check's result: the sum first, then one sentence and what it rests on, then the working for those who ask. */
export function CheckLine({ finding, unnamed, working }: CheckLineProps): ReactNode {
  const { sign, word, tone } = checkSign(finding.verdict);
  return (
    <li className="check">
      <span className={`check-sign ${tone}`} aria-hidden="true">
        {sign}
      </span>
      <div>
        <span className="unseen">{word}: </span>
        {finding.sum !== null && <SumLine sum={finding.sum} corrected={finding.verdict === 'fails'} />}
        <p>
          <ReferringText text={finding.message} />
          {unnamed.map((claim) => (
            <Fragment key={claim}>
              {' '}
              <ClaimReference id={claim} />
            </Fragment>
          ))}
        </p>
        {working && finding.working.length > 0 && <WorkingLines finding={finding} />}
      </div>
    </li>
  );
}
