import type { ReactNode } from 'react';
import type { Sum } from '../../shared/checks/finding.ts';
import { t } from '../../shared/language/t.ts';
import { ReferringText } from './ReferringText.tsx';

interface SumLineProps {
  readonly sum: Sum;
  /** Whether the stated result is struck and the right one follows it. */
  readonly corrected: boolean;
}

/** A figure and its unit stay on one line, and so do the ends of a range. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})| (?=–)|(?<=–) /gu, '\u00A0');
}

/** A sum as a proof reader would write it, and what its result is held against. */
export function SumLine({ sum, corrected }: SumLineProps): ReactNode {
  const { left, stated, expected, compared } = sum;
  return (
    <p className="sum">
      <ReferringText text={unbroken(left)} />
      {' = '}
      {corrected && stated !== null ? (
        <>
          <del>{unbroken(stated)}</del> <ins>{unbroken(expected)}</ins>
        </>
      ) : (
        unbroken(expected)
      )}
      {!corrected && stated !== null && stated !== expected && unbroken(t`, stated ${stated}`)}
      {compared !== undefined && unbroken(`, ${compared}`)}
    </p>
  );
}
