import type { ReactNode } from 'react';
import type { Gloss } from './preview-store.ts';
import { usePreviewed } from './use-previewed.ts';

interface HintProps {
  readonly gloss: Gloss;
  readonly children: ReactNode;
}

/** How long the pointer rests on a word before its gloss comes up: reading with it must not. */
const rest = 250;

/** A word with a dotted line under it, explained on hover, on focus, and again when chosen. */
export function Hint({ gloss, children }: HintProps): ReactNode {
  const [handlers, show] = usePreviewed({ gloss }, rest);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> can't wrap over lines as words do.
    <span
      role="button"
      tabIndex={0}
      className="glossed"
      {...handlers}
      onClick={(event) => show(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') show(event.currentTarget);
      }}
    >
      {children}
    </span>
  );
}
