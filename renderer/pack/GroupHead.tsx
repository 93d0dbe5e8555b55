import type { ReactNode } from 'react';

interface GroupHeadProps {
  readonly title: string;
  readonly count: number;
  readonly says: string;
}

/** The head of a group of entries: what they are, how many, and what that means. */
export function GroupHead({ title, count, says }: GroupHeadProps): ReactNode {
  return (
    <div className="group-head">
      <h2>{title}</h2>
      <p className="group-count">{count}</p>
      <p className="secondary">{says}</p>
    </div>
  );
}
