import type { ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { NoteCalls } from './NoteCalls.tsx';

interface HighlightedWordsProps {
  readonly inline: Extract<Inline, { readonly type: 'highlight' }>;
  readonly children: ReactNode;
}

/** Words that a note is on, with the tint and line of their colour, and the number of an endnote that ends with them. */
export function HighlightedWords({ inline, children }: HighlightedWordsProps): ReactNode {
  const { colour, doubtful, begun } = inline;
  const classes = ['hl', colour !== null && `hl-${colour}`, doubtful && 'doubtful', begun.length > 0 && 'starts'];
  return (
    <>
      <mark className={classes.filter(Boolean).join(' ')}>{children}</mark>
      <NoteCalls at={inline} />
    </>
  );
}
