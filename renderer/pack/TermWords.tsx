import type { ReactNode } from 'react';
import type { GlossaryEntry } from '../../shared/briefing/briefing.ts';
import { ChineseWords } from '../claims/ChineseWords.tsx';

interface TermWordsProps {
  readonly entry: GlossaryEntry;
  /** What Chinese words in it become; see ChineseWords. */
  readonly as?: 'span' | 'em';
}

/** What a term means, in our words, and how to read it where it is translated. */
export function TermWords({ entry: { means, reads }, as = 'span' }: TermWordsProps): ReactNode {
  return (
    <>
      <ChineseWords text={means} as={as} />{' '}
      {reads !== null && (
        <span className="secondary">
          <ChineseWords text={reads} as={as} />
        </span>
      )}
    </>
  );
}
