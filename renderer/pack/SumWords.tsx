import type { ReactNode } from 'react';
import type { Sum } from '../../shared/checks/finding.ts';
import { LinkedSentence } from './ClaimLink.tsx';

interface SumWordsProps {
  readonly sum: Sum;
  /** Whether the stated result is struck and the right one follows it. */
  readonly corrected: boolean;
}

/** A sum as a proof reader would write it. */
export function SumWords({ sum, corrected }: SumWordsProps): ReactNode {
  return (
    <span className="sum-words">
      <LinkedSentence text={sum.left} />
      {' = '}
      {corrected && sum.stated !== null ? (
        <>
          <del>{sum.stated}</del> <ins>{sum.expected}</ins>
        </>
      ) : (
        sum.expected
      )}
      {sum.compared !== undefined && `, ${sum.compared}`}
    </span>
  );
}
