import type { ReactNode } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { checkSign } from './check-sign.ts';
import { ReferringText } from './ReferringText.tsx';

interface CheckLineProps {
  readonly finding: Finding;
  readonly working: boolean;
}

function SumLine({ finding }: { readonly finding: Finding }): ReactNode {
  const { sum, verdict } = finding;
  if (sum === null) return null;
  const { stated, expected, compared } = sum;
  return (
    <p className="sum">
      <ReferringText text={sum.left} />
      {' = '}
      {verdict === 'fails' && stated !== null ? (
        <>
          <del>{stated}</del> <ins>{expected}</ins>
        </>
      ) : (
        expected
      )}
      {verdict !== 'fails' && stated !== null && stated !== expected && `, stated ${stated}`}
      {compared !== undefined && `, ${compared}`}
    </p>
  );
}

/** One check's result: the sum first, then one sentence, then the working for those who ask. */
export function CheckLine({ finding, working }: CheckLineProps): ReactNode {
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
