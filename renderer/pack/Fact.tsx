import type { ReactNode } from 'react';

interface FactProps {
  readonly name: ReactNode;
  /** Where links to it lead. */
  readonly id?: string;
  readonly children: ReactNode;
}

/**
 * A name with what is said of it, in a list of such. In the tags it is an item with a label, where a `dl` would become
 * loose paragraphs.
 */
export function Fact({ name, id, children }: FactProps): ReactNode {
  return (
    <li id={id}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group in an item is its label in the tags. */}
      <div className="fact-name" role="group">
        {name}
      </div>
      <div className="fact-words">{children}</div>
    </li>
  );
}
