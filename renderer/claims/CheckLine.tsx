import { Fragment, type ReactNode } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { ClaimReference } from './ClaimReference.tsx';
import { checkSign } from './check-sign.ts';
import { ReferringText } from './ReferringText.tsx';

interface CheckLineProps {
  readonly finding: Finding;
  /** Claims that the finding rests on and its sentence does not name. */
  readonly unnamed: readonly string[];
  readonly working: boolean;
}

/** A figure and its unit stay on one line, and so do the ends of a range. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})| (?=–)|(?<=–) /gu, '\u00A0');
}

function SumLine({ finding }: { readonly finding: Finding }): ReactNode {
  const { sum, verdict } = finding;
  if (sum === null) return null;
  const { stated, expected, compared } = sum;
  return (
    <p className="sum">
      <ReferringText text={unbroken(sum.left)} />
      {' = '}
      {verdict === 'fails' && stated !== null ? (
        <>
          <del>{unbroken(stated)}</del> <ins>{unbroken(expected)}</ins>
        </>
      ) : (
        unbroken(expected)
      )}
      {verdict !== 'fails' && stated !== null && stated !== expected && unbroken(`, stated ${stated}`)}
      {compared !== undefined && unbroken(`, ${compared}`)}
    </p>
  );
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
        <SumLine finding={finding} />
        <p>
          <ReferringText text={finding.message} />
          {unnamed.map((claim) => (
            <Fragment key={claim}>
              {' '}
              <ClaimReference id={claim} />
            </Fragment>
          ))}
        </p>
        {working && finding.working.length > 0 && (
          <ol className="working">
            {finding.working.map((line) => (
              <li key={line}>
                <ReferringText text={line} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </li>
  );
}
