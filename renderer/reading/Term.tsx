import type { ReactNode } from 'react';
import { Hint } from '../claims/Hint.tsx';
import { useReading } from '../state/reading-store.ts';

interface TermProps {
  /** The glossary entry's own name; the text may spell it otherwise. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A glossary term where a section first uses it. */
export function Term({ name, children }: TermProps): ReactNode {
  const entry = useReading(({ edition }) => edition?.glossary.find(({ term }) => term === name));
  if (entry === undefined) return children;
  return <Hint previewed={{ gloss: { title: entry.term, means: entry.means, aside: entry.reads } }}>{children}</Hint>;
}
